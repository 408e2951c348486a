/** Data belong to the origin, and the port is part of it: it must be the same at every start. */
export const defaultPort = 47113;

/**
 * The port to serve on; null when `SO_KE_HOACH_PORT` is not one.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {number | null}
 */
export function readPort(env) {
  const wanted = env.SO_KE_HOACH_PORT?.trim();
  if (wanted === undefined || wanted === '') return defaultPort;
  const port = /^\d{1,5}$/.test(wanted) ? Number(wanted) : 0;
  return port >= 1024 && port <= 65535 ? port : null;
}
