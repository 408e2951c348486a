import { join } from 'node:path';
import { timeOf, timesBelow } from './file-times.mjs';
import { runProgram } from './run-program.mjs';
import { isBuildDue, isInstallDue } from './what-is-due.mjs';

/** What the build reads. */
const sources = [
  'electron/main',
  'electron/preload',
  'electron/site',
  'renderer',
  'resources',
  'shared',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
];

/** What the build writes, the page last. */
const outputs = ['out/main/index.js', 'out/preload/index.cjs', 'out/renderer/index.html'];

/**
 * Installs the packages when they are missing or older than the lock file.
 * @param {string} project
 * @param {(words: string) => void} say
 * @returns {Promise<boolean>} false when it failed
 */
export async function installPackages(project, say) {
  const lock = timeOf(join(project, 'package-lock.json')) ?? Infinity;
  const installed = timeOf(join(project, 'node_modules/.package-lock.json'));
  if (!isInstallDue({ lock, installed })) return true;
  say('Đang cài các gói cần thiết (chỉ lần đầu hoặc sau khi cập nhật)…');
  const code = await runProgram(
    'npm',
    ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: project,
    },
  );
  return code === 0;
}

/**
 * Builds the program when it is missing or older than its sources.
 * @param {string} project
 * @param {(words: string) => void} say
 * @returns {Promise<boolean>} false when it failed
 */
export async function buildProgram(project, say) {
  const times = {
    sources: timesBelow(sources.map((name) => join(project, name))),
    outputs: outputs.map((name) => timeOf(join(project, name))),
  };
  if (!isBuildDue(times)) return true;
  say('Đang dựng chương trình (khoảng nửa phút)…');
  const code = await runProgram(
    process.execPath,
    [
      join(project, 'node_modules/electron-vite/bin/electron-vite.js'),
      'build',
      '--logLevel',
      'warn',
    ],
    { cwd: project },
  );
  return code === 0;
}
