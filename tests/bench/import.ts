import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWithRecognition } from '../../electron/cli/recognise-pages';
import { textInOrder } from '../support/text-in-order';
import { errorShare, formatErrors } from './reading/count-error-share';
import { type BenchFile, findFiles } from './reading/find-files';
import { type Goal, holds, measureInTurn } from './reading/measure';
import { type Kind, type Peer, PEERS } from './reading/peers';
import { formatGoal, formatTable } from './reading/print-table';
import { isInstalled, outputOf, sayMissing } from './reading/programs';
import { type FileRead, ReaderProcess } from './reading/reader-process';
import { OPTIONS, readOptions } from './reading/options';
import { isReadFailure, recogniseFile } from '#shared/pages/index';
import type { Reading } from '#shared/model/reading';

const FIXTURES = new URL('../fixtures/reading/', import.meta.url).pathname;
const FOLDERS = ['pdf', 'text', 'word', 'scan'].map((folder) => join(FIXTURES, folder));

/** Share of wrong letters allowed. */
const ERRORS: Readonly<Record<Kind, number>> = {
  pdf: 0.001,
  text: 0.001,
  doc: 0.003,
  docx: 0.003,
  scan: 0.01,
};
/** Least share of the peer's pages per second. */
const SPEED: Readonly<Partial<Record<Kind, number>>> = { pdf: 0.3, scan: 0.7 };
/** Megabytes over the idle program, whatever the file. */
const MEMORY = 300;
const HEAD = [
  'file',
  'kind',
  'pages',
  'errors',
  'peer’s',
  'goal',
  'pages/s',
  'of peer’s',
  'goal',
  'MB over idle',
  'goal',
];

function kindOf(bytes: Uint8Array, reading: Reading): Kind {
  if ((reading.recognisedPages?.length ?? 0) > 0) return 'scan';
  const found = recogniseFile(bytes);
  if (found === 'ole') return 'doc';
  return found === 'pdf' || found === 'docx' ? found : 'text';
}

/** Texts shorter than this share of the reference are of some of its pages; there is nothing to count. */
const PART = 0.6;

function errorsOf(reference: string | null, found: string): number | null {
  const isPart = reference !== null && found.length < PART * reference.length;
  return reference === null || isPart ? null : errorShare(reference, found);
}

/** A copy of the file with at least so many pages; the file itself where it cannot be made. */
async function lengthen(
  path: string,
  pages: number,
  least: number,
  folder: string,
): Promise<{ readonly path: string; readonly pages: number }> {
  const copies = Math.ceil(least / pages);
  if (copies < 2 || !isInstalled('pdfunite')) return { path, pages };
  const long = join(folder, 'long.pdf');
  try {
    await outputOf('pdfunite', [...Array.from({ length: copies }, () => path), long]);
    return { path: long, pages: pages * copies };
  } catch {
    return { path, pages };
  }
}

interface Timed {
  readonly ours: number;
  readonly theirs: number | null;
  readonly memory: number;
}

/** Reads a file five times in a process of its own, in turn with the peer; milliseconds and megabytes. */
async function timeFile(path: string, warmUp: string, peer: Peer | null): Promise<Timed> {
  const reader = await ReaderProcess.start();
  try {
    await reader.read(warmUp);
    let first: FileRead | null = null;
    const ours = async (): Promise<number> => {
      const read = await reader.read(path);
      first ??= read;
      return read.milliseconds;
    };
    const theirTime = peer?.time;
    const [own = 0, theirs] = await measureInTurn(
      theirTime ? [ours, () => theirTime(path)] : [ours],
    );
    const { peak } = first ?? (await reader.read(path));
    return { ours: own, theirs: theirs ?? null, memory: peak - reader.idle };
  } finally {
    reader.stop();
  }
}

interface Row {
  readonly cells: readonly string[];
  readonly goals: readonly Goal[];
}

async function measureFile(
  { path, name, reference }: BenchFile,
  least: number,
  folder: string,
): Promise<Row> {
  const bytes = readFileSync(path);
  const reading = await readWithRecognition(bytes, name);
  if (isReadFailure(reading)) {
    return { cells: [name, `not read: ${reading.failure}`], goals: [{ value: 1, most: 0 }] };
  }
  const kind = kindOf(bytes, reading);
  const known = PEERS[kind];
  const installed = known && known.programs.every(isInstalled) ? known : null;
  const text = (await installed?.text(path).catch(() => null)) ?? null;
  const peer = text === null ? null : installed;
  if (installed && !peer) console.log(`${installed.name} does not read ${name}.`);
  const errors = errorsOf(reference, textInOrder(reading));
  const theirs = errors === null || text === null ? null : errorsOf(reference, text);
  const pages = reading.pages.length;
  const long = kind === 'pdf' ? await lengthen(path, pages, least, folder) : { path, pages };
  const timed = await timeFile(long.path, path, peer);
  const ratio = timed.theirs === null ? null : timed.theirs / timed.ours;
  const own = SPEED[kind];
  const goals = {
    errors: errors === null ? null : { value: errors, most: ERRORS[kind] },
    speed: ratio === null || own === undefined ? null : { value: ratio, least: own },
    memory: { value: timed.memory, most: MEMORY },
  };
  const cells = [
    name,
    kind,
    String(pages),
    formatErrors(errors),
    formatErrors(theirs),
    goals.errors ? formatGoal(goals.errors) : '–',
    ((1000 * long.pages) / timed.ours).toFixed(1),
    ratio === null ? '–' : ratio.toFixed(2),
    goals.speed ? formatGoal(goals.speed) : '–',
    timed.memory.toFixed(0),
    formatGoal(goals.memory),
  ];
  return {
    cells,
    goals: [goals.errors, goals.speed, goals.memory].filter((goal) => goal !== null),
  };
}

/** How right, how fast and with how much memory files are read, beside the programs that do the same. */
async function main(args: readonly string[]): Promise<number> {
  const { files, references, pages, help } = readOptions(args);
  if (help) {
    console.log(`Errors, pages per second and memory of reading files.\n${OPTIONS}`);
    return 0;
  }
  for (const sentence of sayMissing(['pdftotext', 'pdfunite', 'pdftoppm', 'tesseract', 'catdoc']))
    console.log(sentence);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const rows: Row[] = [];
    for (const file of findFiles([...FOLDERS, ...files], references)) {
      console.log(`Reading ${file.name} …`);
      rows.push(await measureFile(file, pages, folder));
    }
    const title = `Reading files; PDFs timed on ${pages} pages or more. The middle of five, in turn with the peer.`;
    console.log(`\n${formatTable({ title, head: HEAD, rows: rows.map(({ cells }) => cells) })}`);
    return rows.flatMap(({ goals }) => goals).every(holds) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
