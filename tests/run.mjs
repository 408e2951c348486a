// `npm test`: everything, on a fresh clone with nothing installed too. Plain Node.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../electron/launch/prepare.mjs';
import { runProgram } from '../electron/launch/run-program.mjs';
import { isNodeNewEnough } from '../electron/launch/what-is-due.mjs';
import { chromium } from './support/chromium.mjs';
import { addCounts, countPlaywright, countVitest, formatCount } from './support/count-tests.mjs';
import { whyNoElectron } from './support/electron-binary.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const reports = join(project, '.cache/reports');
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

/** What the tests need of the system, by its Debian packages; the fonts have every Vietnamese letter. */
const systemPackages = ['chromium', 'fonts-liberation'];

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} script the program's own file below node_modules
 * @property {readonly string[]} args
 * @property {Readonly<Record<string, string>>} [env]
 * @property {() => import('./support/count-tests.mjs').Count} [count] of the tests it ran
 */

/** @type {readonly Stage[]} */
const stages = [
  { name: 'types', script: 'typescript/bin/tsc', args: ['--build'] },
  { name: 'lint', script: 'oxlint/bin/oxlint', args: ['--type-aware'] },
  { name: 'format', script: 'oxfmt/bin/oxfmt', args: ['--check'] },
  { name: 'dead code', script: 'knip/bin/knip.js', args: ['--no-progress'] },
  {
    name: 'unit and golden tests',
    script: 'vitest/vitest.mjs',
    args: [
      'run',
      '--config=tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ],
    count: () => countVitest(readReport(vitestReport)),
  },
  {
    name: 'build',
    script: 'electron-vite/bin/electron-vite.js',
    args: ['build', '--logLevel=warn'],
  },
  {
    name: 'end-to-end tests',
    script: '@playwright/test/cli.js',
    args: ['test', '--config=tests/e2e/playwright.config.ts', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    count: () => countPlaywright(readReport(playwrightReport)),
  },
];

process.exitCode = await run();

/** @returns {Promise<number>} the exit code */
async function run() {
  if (!isNodeNewEnough(process.versions.node)) {
    console.error(`Node 20.19, 22.12 or newer is needed; this is ${process.versions.node}.`);
    return 1;
  }
  if (!(await installPackages(project, () => console.log('Installing packages …')))) {
    console.error('The packages could not be installed: see npm’s message above.');
    return 1;
  }
  if (!(await installBrowser())) return 1;

  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const counts = [];
  for (const stage of stages) {
    console.log(`\n── ${stage.name} ──`);
    const code = await runProgram(
      process.execPath,
      [join(project, 'node_modules', stage.script), ...stage.args],
      { cwd: project, env: { ...process.env, ...stage.env } },
    );
    counts.push(countOf(stage, code));
    if (code !== 0) {
      console.error(`\nStopped: ${stage.name} failed.`);
      console.log(formatCount(addCounts(counts)));
      return 1;
    }
  }
  if (whyNoElectron !== null)
    console.log(`\nSkipped the tests of a real Electron: ${whyNoElectron}.`);
  console.log(formatCount(addCounts(counts)));
  return 0;
}

/**
 * The tests of a stage; a stage that broke down without a failing test counts as one.
 * @param {Stage} stage
 * @param {number} code
 */
function countOf(stage, code) {
  try {
    const found = stage.count?.() ?? { passed: 0, failed: 0, skipped: 0 };
    return code !== 0 && found.failed === 0 ? { ...found, failed: 1 } : found;
  } catch (error) {
    if (code === 0) throw error;
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

/** @returns {Promise<boolean>} false when there is no browser and none can be installed */
async function installBrowser() {
  if (chromium !== null) return true;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${systemPackages.join(', ')} …`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const updated = await runProgram('apt-get', ['update', '-qq'], { env });
    const install = ['install', '-y', '-qq', '--no-install-recommends', ...systemPackages];
    if (updated === 0 && (await runProgram('apt-get', install, { env })) === 0) return true;
  }
  console.error(
    `The end-to-end tests need Chromium, Chrome or Edge. Install one (on Debian: apt-get install ${systemPackages.join(' ')}) and run npm test again.`,
  );
  return false;
}

/**
 * @param {string} path
 * @returns {unknown}
 */
function readReport(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
