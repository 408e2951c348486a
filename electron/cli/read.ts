import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Reading } from '#shared/model/reading';
import { buildOutline } from '#shared/outline/index';
import { describeFailure, isReadFailure } from '#shared/pages/index';
import { readFacts } from '#shared/facts/index';
import { explainDocument } from './explain-document';
import { printDocument } from './print-document';
import { readWithRecognition } from './recognise-pages';
import { toGoldJson } from './to-gold-json';

const USAGE = 'Cách dùng: npm run -s read -- TỆP [--text | --json | --explain]';

function tellPage(number: number): void {
  console.error(`Đang nhận dạng chữ trên trang ${number} …`);
}

/** What the reader found, or a sentence that says why it could not. */
async function open(path: string): Promise<Reading | string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch {
    return `Không mở được tệp "${path}". Hãy kiểm tra lại tên tệp và thư mục.`;
  }
  const reading = await readWithRecognition(bytes, basename(path), tellPage);
  return isReadFailure(reading) ? describeFailure(reading, basename(path)) : reading;
}

async function main(args: readonly string[]): Promise<number> {
  const options = args.filter((arg) => arg.startsWith('--'));
  const [path, ...rest] = args.filter((arg) => !arg.startsWith('--'));
  const [form = '--facts', ...others] = options;
  if (
    path === undefined ||
    rest.length > 0 ||
    others.length > 0 ||
    !['--facts', '--text', '--json', '--explain'].includes(form)
  ) {
    console.error(USAGE);
    return 1;
  }
  const reading = await open(path);
  if (typeof reading === 'string') {
    console.error(reading);
    return 1;
  }
  if (form === '--text') {
    process.stdout.write(`${reading.text}\n`);
    return 0;
  }
  const outline = buildOutline(reading);
  const facts = readFacts(reading, outline);
  const write = {
    '--json': () => `${JSON.stringify(toGoldJson(outline, facts), null, 1)}\n`,
    '--explain': () => explainDocument(reading, facts),
  }[form];
  process.stdout.write(write ? write() : printDocument(reading, outline, facts));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
