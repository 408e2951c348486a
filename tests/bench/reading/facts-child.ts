import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readFileReading } from '../../../electron/cli/read-pages';
import type { FactsTimes } from './time-facts';
import { buildOutline } from '#shared/outline/index';
import { isReadFailure } from '#shared/pages/index';
import { readFacts } from '#shared/facts/index';

// Arguments: a file, and how often to read it. Everything is loaded before the first time; nothing has run.
const [path = '', times = '1'] = process.argv.slice(2);
await readFileReading(new TextEncoder().encode('%PDF-'), 'x.pdf');

const taken: FactsTimes[] = [];
let pages = 0;
for (let time = 0; time < Number(times); time++) {
  const start = performance.now();
  const reading = await readFileReading(readFileSync(path), basename(path));
  const read = performance.now();
  if (isReadFailure(reading)) throw new Error(`${path}: ${reading.failure}`);
  readFacts(reading, buildOutline(reading));
  taken.push({ reading: read - start, facts: performance.now() - read });
  pages = reading.pages.length;
}
process.send?.({ pages, taken });
