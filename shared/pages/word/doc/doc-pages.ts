import { type DocFile, readPlc } from '#shared/pages/word/doc/doc-file';

const PAGE = 512;

/** Which bytes of the text have which format. Empty where they have none of their own. */
export interface FormatRun {
  /** Bytes of the main stream, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly format: Uint8Array;
}

const NONE = new Uint8Array();

/** Formats stand in pages of 512 bytes (FKP, MS-DOC 2.9.33 and 2.9.174): places from the front, formats from the back. */
function readPage(file: DocFile, page: number, isParagraphs: boolean): FormatRun[] {
  const { main } = file;
  const start = page * PAGE;
  const count = main.u8(start + PAGE - 1);
  const runs: FormatRun[] = [];
  for (let i = 0; i < count; i++) {
    const [from, to] = [main.u32(start + 4 * i), main.u32(start + 4 * i + 4)];
    const entry = start + 4 * (count + 1) + i * (isParagraphs ? 13 : 1);
    const offset = 2 * main.u8(entry);
    const at = start + offset;
    const format = isParagraphs ? paragraphFormat(file, at) : characterFormat(file, at);
    if (from < to) runs.push({ from, to, format: offset === 0 ? NONE : format });
  }
  return runs;
}

function characterFormat({ main }: DocFile, at: number): Uint8Array {
  return main.bytes.subarray(at + 1, at + 1 + main.u8(at));
}

/** Two bytes for the style, then properties. */
function paragraphFormat({ main }: DocFile, at: number): Uint8Array {
  const words = main.u8(at);
  return words === 0
    ? main.bytes.subarray(at + 2, at + 2 + 2 * main.u8(at + 1))
    : main.bytes.subarray(at + 1, at + 2 * words);
}

/** All formats of letters, or of paragraphs, in the order of their bytes. */
export function readFormats(
  file: DocFile,
  structure: 'characterPages' | 'paragraphPages',
): FormatRun[] {
  const { records } = readPlc(file.table, file.extentOf(structure), 4);
  const runs: FormatRun[] = [];
  for (const record of records) {
    const page = file.table.u32(record) & 0x3fffff;
    if ((page + 1) * PAGE > file.main.length) continue;
    for (const run of readPage(file, page, structure === 'paragraphPages')) runs.push(run);
  }
  return runs.toSorted((a, b) => a.from - b.from);
}

/** The run that holds a byte; undefined where none does. */
export function formatAt(runs: readonly FormatRun[], at: number): FormatRun | undefined {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const found = runs[low];
  return found && found.from <= at ? found : undefined;
}
