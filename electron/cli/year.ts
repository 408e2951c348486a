import { readFile, writeFile } from 'node:fs/promises';
import Papa from 'papaparse';
import { buildAnnexDocx } from '../../renderer/paper/annex-docx';
import { printYear, toYearJson } from './print-year';
import { writeIcs } from '#shared/calendar/write-ics';
import { layOutAnnex } from '#shared/drafting/lay-out-annex';
import { joinAnniversaries } from '#shared/planning/join-anniversaries';
import { listIcsEvents } from '#shared/planning/list-ics-events';
import { listDayItems } from '#shared/planning/list-year';
import type { DayItem } from '#shared/planning/list-year';
import { readCommemorations, readDiplomaticRelations } from '#shared/planning/read-commemorations';
import type { Commemoration } from '#shared/model/commemoration';

const USAGE =
  'Cách dùng: npm run -s year -- NĂM [--json | --ics TỆP | --docx TỆP], NĂM từ 1946 đến 2100';

const FIRST_YEAR = 1946;
const LAST_YEAR = 2100;

type Form = '--text' | '--json' | '--ics' | '--docx';

interface Wish {
  readonly year: number;
  readonly form: Form;
  /** Where to write; null for the terminal. */
  readonly path: string | null;
}

async function readRows(name: string): Promise<Record<string, string>[]> {
  const url = new URL(`../../resources/calendar/${name}`, import.meta.url);
  const csv = await readFile(url, 'utf8');
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

async function readTable(): Promise<readonly Commemoration[]> {
  return [
    ...readCommemorations(await readRows('anniversaries.csv')),
    ...readDiplomaticRelations(await readRows('diplomatic-relations.csv')),
  ];
}

/** What was asked for; null where it cannot be understood. */
function readArguments(args: readonly string[]): Wish | null {
  const [first = '', form = '--text', path = null, ...rest] = args;
  const year = /^\d{4}$/u.test(first) ? Number(first) : Number.NaN;
  if (rest.length > 0 || !(year >= FIRST_YEAR && year <= LAST_YEAR)) return null;
  if (form === '--ics' || form === '--docx') return path === null ? null : { year, form, path };
  if (form !== '--json' && form !== '--text') return null;
  return path === null ? { year, form, path } : null;
}

function writeCalendar(items: readonly DayItem[], year: number): string {
  const { events, leftOut } = listIcsEvents(items, () => {
    throw new Error('There are no duties here.');
  });
  for (const { observance } of leftOut) {
    console.error(`Không rõ ngày nên không ghi vào tệp lịch: ${observance.commemoration.name}.`);
  }
  const at = new Date().toISOString();
  return writeIcs(events, { name: `Ngày kỷ niệm năm ${year}`, at, reminder: null });
}

async function main(args: readonly string[]): Promise<number> {
  const wish = readArguments(args);
  if (wish === null) {
    console.error(USAGE);
    return 1;
  }
  const { year, form, path } = wish;
  const items = listDayItems(joinAnniversaries(await readTable(), []), year);
  const made = {
    '--text': () => printYear(items, year),
    '--json': () => `${JSON.stringify(toYearJson(items, year), null, 1)}\n`,
    '--ics': () => writeCalendar(items, year),
    '--docx': async () => buildAnnexDocx(layOutAnnex(items, year, () => [])),
  }[form];
  const content = await made();
  if (path === null) {
    process.stdout.write(content);
    return 0;
  }
  try {
    await writeFile(path, content);
  } catch {
    console.error(
      `Không ghi được tệp "${path}". Hãy đóng tệp nếu đang mở, kiểm tra thư mục rồi thử lại.`,
    );
    return 1;
  }
  console.error(`Đã ghi ${path}.`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
