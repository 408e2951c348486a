/**
 * Whether packages must be installed, by times of last change (milliseconds; null where the file is missing).
 * @param {{ lock: number, installed: number | null }} times `installed`: npm's own note in node_modules
 */
export function isInstallDue({ lock, installed }) {
  return installed === null || installed < lock;
}

/**
 * Whether the program must be built: something to build from is younger than the oldest thing built, or one is missing.
 * @param {{ sources: readonly number[], outputs: readonly (number | null)[] }} times
 */
export function isBuildDue({ sources, outputs }) {
  const built = outputs.map((time) => time ?? -Infinity);
  return Math.min(...built) < Math.max(...sources);
}

/**
 * Whether this Node is new enough.
 * @param {string} version e.g. `20.11.1`
 */
export function isNodeNewEnough(version) {
  return Number.parseInt(version, 10) >= 20;
}
