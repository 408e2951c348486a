import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {Readonly<Record<string, string | undefined>>} [env]
 * @property {number} [timeout] milliseconds, then it is ended
 * @property {boolean} [quiet] shows nothing of what it says
 */

/**
 * Runs a program to its end and gives its exit code; 1 when it could not be started or was ended.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function runProgram(program, args, { cwd, env, timeout, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd,
      env: env ?? process.env,
      timeout,
      stdio: quiet ? 'ignore' : 'inherit',
      // npm is a script on Windows, which only a shell starts.
      shell: process.platform === 'win32' && program === 'npm',
    });
    child.once('error', () => resolve(1));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
