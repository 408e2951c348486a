import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readWithRecognition } from '../../../electron/cli/recognise-pages';
import type { FileRead } from './reader-process';
import { isReadFailure } from '#shared/pages/index';

/** Kilobytes in a megabyte. */
const KB = 1024;

function peakMegabytes(): number {
  return process.resourceUsage().maxRSS / KB;
}

async function read(path: string): Promise<FileRead> {
  const start = performance.now();
  const reading = await readWithRecognition(await readFile(path), basename(path));
  const milliseconds = performance.now() - start;
  const peak = peakMegabytes();
  if (isReadFailure(reading)) {
    return { milliseconds, peak, pages: 0, recognised: 0, failure: reading.failure };
  }
  const recognised = reading.recognisedPages?.length ?? 0;
  return { milliseconds, peak, pages: reading.pages.length, recognised, failure: null };
}

process.on('message', (path: string) => {
  void read(path).then((done) => process.send?.(done));
});
process.send?.({ idle: peakMegabytes() });
