import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

const GOLDEN = new URL('./', import.meta.url).pathname;

/** Compares a reading, described, with the one last accepted for the file of that name. */
export function compareWithGolden(name: string, found: string): void {
  const path = join(GOLDEN, `${name}.golden.txt`);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, found);
  if (!existsSync(path)) throw new Error(`${path} is missing: npm run golden:update makes it`);
  expect(found).toBe(readFileSync(path, 'utf8'));
}
