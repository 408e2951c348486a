import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When a file was last changed, milliseconds; null when it is missing.
 * @param {string} path
 * @returns {number | null}
 */
export function timeOf(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}

/**
 * The times of every file and folder at or below the paths. Folders count: a deleted file changes only its folder.
 * @param {readonly string[]} paths
 * @returns {number[]}
 */
export function timesBelow(paths) {
  return paths.flatMap((path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return [];
    const inside = found.isDirectory() ? readdirSync(path).map((name) => join(path, name)) : [];
    return [found.mtimeMs, ...timesBelow(inside)];
  });
}
