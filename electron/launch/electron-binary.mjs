import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runProgram } from './run-program.mjs';

/** Milliseconds. Offline the attempt fails by itself within seconds; this ends one that hangs. */
const patience = 60_000;

/**
 * The Electron binary that lies in node_modules; null when it was never fetched.
 * @param {string} project
 * @returns {string | null}
 */
export function findElectron(project) {
  const folder = join(project, 'node_modules/electron');
  try {
    const binary = join(folder, 'dist', readFileSync(join(folder, 'path.txt'), 'utf8'));
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

/**
 * The Electron binary, fetched with Electron's own installer where it is missing and can be had.
 * @param {string} project
 * @param {(words: string) => void} say
 * @returns {Promise<string | null>}
 */
export async function getElectron(project, say) {
  const found = findElectron(project);
  if (found !== null) return found;
  say('Đang thử lấy Electron (cần mạng, nhiều nhất một phút)…');
  const installer = join(project, 'node_modules/electron/install.js');
  await runProgram(process.execPath, [installer], { cwd: project, timeout: patience, quiet: true });
  return findElectron(project);
}
