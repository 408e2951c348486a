import { parseArgs } from 'node:util';

/** What a measurement is told on the command line. */
export interface Options {
  /** Folders with files to read, besides the fixtures. */
  readonly files: readonly string[];
  /** Folders with the texts they ought to give. */
  readonly references: readonly string[];
  /** PDFs are timed on as many pages as this, put together from copies. */
  readonly pages: number;
  readonly help: boolean;
}

/** What can be said on the command line. */
export const OPTIONS = [
  '  --files DIR  further files to read',
  '  --ref DIR    the texts they ought to give (NAME.ref.txt)',
  '  --pages N    copies of a PDF are put together to so many pages before it is timed (120)',
].join('\n');

/** Reads the command line; throws with a sentence when it makes no sense. */
export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      files: { type: 'string', multiple: true, default: [] },
      ref: { type: 'string', multiple: true, default: [] },
      pages: { type: 'string', default: '120' },
      help: { type: 'boolean', default: false },
    },
  });
  const pages = Number(values.pages);
  if (!Number.isInteger(pages) || pages < 1) throw new Error('--pages wants a number of pages');
  return { files: values.files, references: values.ref, pages, help: values.help };
}
