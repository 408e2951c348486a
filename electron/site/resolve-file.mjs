/** What the build names its files with; anything else is not a file of ours. */
const segment = /^[A-Za-z0-9_@][A-Za-z0-9_.@+~-]*$/;

/** Windows opens a device under these names, whatever the ending and the folder. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * The file of the built page that a request means, relative and with `/`; null for everything that is not plainly one.
 * @param {string} target the path of the address as sent, with its query
 * @returns {string | null}
 */
export function resolveFile(target) {
  const [path = ''] = target.split(/[?#]/, 1);
  const decoded = decode(path);
  if (decoded === null || !decoded.startsWith('/')) return null;
  if (decoded === '/') return 'index.html';
  const segments = decoded.slice(1).split('/');
  const isPlain = segments.every(
    (name) => segment.test(name) && !name.endsWith('.') && !device.test(name),
  );
  return isPlain ? segments.join('/') : null;
}

/** @param {string} text */
function decode(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
