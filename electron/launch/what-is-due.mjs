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
 * Whether this Node can build the program: 20.19 or 22.12 and newer, as the build tools ask.
 * @param {string} version e.g. `20.19.1`
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
}
