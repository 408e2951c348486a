import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_OUTPUT = 200_000_000;

/** The programs we are compared with, and the Debian packages they come in. */
const PACKAGES = {
  pdftotext: 'poppler-utils',
  pdfunite: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  tesseract: 'tesseract-ocr tesseract-ocr-vie',
  catdoc: 'catdoc',
} as const;

/** A program we are compared with. */
export type Program = keyof typeof PACKAGES;

/** Whether a program is installed. */
export function isInstalled(program: Program): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** For each program that is not there, what is not compared and how it is installed. */
export function sayMissing(programs: readonly Program[]): readonly string[] {
  return programs
    .filter((program) => !isInstalled(program))
    .map(
      (program) =>
        `Not compared with ${program}: it is not installed (apt-get install ${PACKAGES[program]}).`,
    );
}

/** Runs a program to its end; returns what it printed. */
export async function outputOf(program: Program, args: readonly string[]): Promise<string> {
  const { stdout } = await run(program, [...args], { maxBuffer: MOST_OUTPUT });
  return stdout;
}

/** Runs a program to its end, on one thread; returns milliseconds. */
export async function timeOf(program: Program, args: readonly string[]): Promise<number> {
  const start = performance.now();
  const env = { ...process.env, OMP_THREAD_LIMIT: '1' };
  await run(program, [...args], { maxBuffer: MOST_OUTPUT, env });
  return performance.now() - start;
}
