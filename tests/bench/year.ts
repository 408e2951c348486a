import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type Goal, holds, measureInTurn } from './reading/measure';
import { formatGoal, formatTable } from './reading/print-table';
import { readFacts } from '#shared/facts/index';
import { buildOutline } from '#shared/outline/index';
import { readTextReading } from '#shared/pages/index';
import { joinAnniversaries } from '#shared/planning/join-anniversaries';
import type { ReadAnniversary } from '#shared/planning/join-anniversaries';
import { listDuties } from '#shared/planning/list-duties';
import { listYear } from '#shared/planning/list-year';
import type { DutyInYear } from '#shared/planning/list-year';
import { readCommemorations, readDiplomaticRelations } from '#shared/planning/read-commemorations';

/**
 * Everything that falls in one year, with 400 days commemorated and 2,000 duties, against an empty year; and joining
 * documents' days to the table: `npm run bench -- year`. Times are of the processor, in milliseconds.
 */
const DAYS = 400;
const DUTIES = 2000;
const READ = 5000;
const YEAR = 2023;
/** A frame of the screen is 16 ms: moving from year to year is to stay within one. */
const FRAME: Omit<Goal, 'value'> = { most: 16 };
const JOINING: Omit<Goal, 'value'> = { most: 1000 };
const ROUNDS = 25;

const PLANS = [
  '000-kh-so-vhttdl-cao-bang-2021.txt',
  '001-hd-14-btgtu-cao-bang-2021.txt',
  '002-kh-ubnd-cao-bang-2023.txt',
  '003-kh-tinh-uy-cao-bang-kl57-2023.txt',
  '004-kh-ubnd-can-tho-2024.txt',
];

function rowsOf(name: string): Record<string, string>[] {
  const url = new URL(`../../resources/calendar/${name}`, import.meta.url);
  const csv = readFileSync(url, 'utf8');
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

const table = [
  ...readCommemorations(rowsOf('anniversaries.csv')),
  ...readDiplomaticRelations(rowsOf('diplomatic-relations.csv')),
];

const documents = PLANS.map((name) => {
  const text = readFileSync(new URL(`../fixtures/plans/${name}`, import.meta.url), 'utf8');
  const reading = readTextReading(text);
  return readFacts(reading, buildOutline(reading));
});

/** Real duties, again and again until there are as many as asked for; half without a day get one of the year. */
function makeDuties(count: number): readonly DutyInYear[] {
  const real = documents.flatMap(({ meta, tasks, reports }) =>
    listDuties(tasks, reports).map((fact): DutyInYear => ({ fact, document: { meta } })),
  );
  return Array.from({ length: count }, (_, at): DutyInYear => {
    const duty = real[at % real.length];
    if (!duty) throw new Error('no duty was read');
    const day = `${YEAR}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}`;
    return { ...duty, fact: { ...duty.fact, due: duty.fact.due ?? (at % 2 === 0 ? day : null) } };
  });
}

/** Real anniversaries, as if many documents named them. */
function makeRead(count: number): readonly ReadAnniversary[] {
  const real = documents.flatMap(({ anniversaries }) => anniversaries);
  return Array.from({ length: count }, (_, at): ReadAnniversary => {
    const anniversary = real[at % real.length];
    if (!anniversary) throw new Error('no anniversary was read');
    const times = Math.floor(at / real.length);
    return {
      anniversary: { ...anniversary, id: `${anniversary.id}-${times}` },
      source: { document: String(times), span: anniversary.span },
    };
  });
}

function time(work: () => unknown): () => Promise<number> {
  return async () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
}

const days = joinAnniversaries(table, []).slice(0, DAYS);
const duties = makeDuties(DUTIES);
const read = makeRead(READ);
const [empty = 0, full = 0, joined = 0] = await measureInTurn(
  [
    time(() => listYear([], [], YEAR)),
    time(() => listYear(days, duties, YEAR)),
    time(() => joinAnniversaries(table, read)),
  ],
  ROUNDS,
);
const entries = listYear(days, duties, YEAR).length;
const goals: readonly Goal[] = [
  { ...FRAME, value: full - empty },
  { ...JOINING, value: joined },
];
const inMilliseconds = (value: number): string => `${value.toFixed(2)} ms`;
process.stdout.write(
  formatTable({
    title: `The year ${YEAR}: ${DAYS} days and ${DUTIES} duties make ${entries} entries`,
    head: ['', 'time', 'goal'],
    rows: [
      ['empty year', inMilliseconds(empty), ''],
      ['full year', inMilliseconds(full), goals[0] ? formatGoal(goals[0]) : ''],
      [
        `${READ} days of documents joined to ${table.length}`,
        inMilliseconds(joined),
        goals[1] ? formatGoal(goals[1]) : '',
      ],
    ],
  }),
);
process.exitCode = goals.every(holds) ? 0 : 1;
