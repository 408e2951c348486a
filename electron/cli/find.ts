import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { readFacts } from '#shared/facts/index';
import { buildOutline } from '#shared/outline/index';
import { describeFailure, isReadFailure } from '#shared/pages/index';
import { answerSearch } from '#shared/search/ask/answer';
import type { SearchAnswer } from '#shared/search/ask/answer';
import { MemoryArchive } from '#shared/search/ask/memory-archive';
import { printAnswer } from './print-answer';
import { readFileReading } from './read-pages';

const USAGE = 'Cách dùng: npm run -s find -- --in THƯ_MỤC [--json] TỪ CẦN TÌM…';

interface Wish {
  readonly folder: string;
  readonly json: boolean;
  readonly query: string;
}

function readWish(args: readonly string[]): Wish | null {
  const at = args.indexOf('--in');
  const folder = args[at + 1];
  if (at < 0 || folder === undefined) return null;
  const words = args.filter((_, index) => index !== at && index !== at + 1);
  const query = words.filter((word) => word !== '--json').join(' ');
  return query === '' ? null : { folder, json: words.includes('--json'), query };
}

/** Paths of all files below a folder, in order; null where there is no such folder. */
async function listFiles(folder: string): Promise<readonly string[] | null> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .toSorted();
  } catch {
    return null;
  }
}

/** Adds a file to the archive, under its path; a sentence that says why it cannot be read, where it cannot. */
async function addFile(
  archive: MemoryArchive,
  folder: string,
  path: string,
): Promise<string | null> {
  const reading = await readFileReading(await readFile(join(folder, path)), path);
  if (isReadFailure(reading)) return describeFailure(reading, path);
  const outline = buildOutline(reading);
  const facts = readFacts(reading, outline);
  archive.add({ ...facts, id: path, version: '', text: reading.text, notes: new Map() }, outline);
  return null;
}

async function findIn(folder: string, query: string): Promise<SearchAnswer | null> {
  const files = await listFiles(folder);
  if (files === null) return null;
  const archive = new MemoryArchive();
  for (const path of files) {
    const failure = await addFile(archive, folder, path);
    if (failure !== null) console.error(failure);
  }
  archive.commit();
  // A script's words are whole words; the last one is not being typed.
  return answerSearch(archive, { text: `${query} ` });
}

async function main(args: readonly string[]): Promise<number> {
  const wish = readWish(args);
  if (wish === null) {
    console.error(USAGE);
    return 1;
  }
  const answer = await findIn(wish.folder, wish.query);
  if (answer === null) {
    console.error(`Không mở được thư mục "${wish.folder}". Hãy kiểm tra lại tên thư mục.`);
    return 1;
  }
  process.stdout.write(wish.json ? `${JSON.stringify(answer, null, 1)}\n` : printAnswer(answer));
  return answer.documents.length + answer.items.length === 0 ? 2 : 0;
}

process.exitCode = await main(process.argv.slice(2));
