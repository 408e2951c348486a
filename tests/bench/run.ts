import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** Every file beside this one is a measurement that can be run by its name. */
const FOLDER = new URL('./', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .flatMap((name) => /^([a-z-]+)\.ts$/u.exec(name)?.[1] ?? [])
  .filter((name) => name !== 'run');

const USAGE = `npm run bench -- ${NAMES.join(' | ')} [--help]`;

function run(name: string, args: readonly string[]): Promise<number> {
  const file = new URL(`${name}.ts`, FOLDER).pathname;
  const child = spawn(process.execPath, ['--import', 'tsx', file, ...args], { stdio: 'inherit' });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

const [name = '', ...args] = process.argv.slice(2);
if (NAMES.includes(name)) {
  process.exitCode = await run(name, args);
} else {
  console.error(name === '' ? USAGE : `There is no measurement "${name}".\n${USAGE}`);
  process.exitCode = 1;
}
