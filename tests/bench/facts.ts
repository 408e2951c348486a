import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { readFileReading } from '../../electron/cli/read-pages';
import { findFiles } from './reading/find-files';
import { type Goal, holds, measureInTurn, median, ROUNDS } from './reading/measure';
import { formatGoal, formatTable, type Table } from './reading/print-table';
import { isInstalled, outputOf, sayMissing } from './reading/programs';
import { OPTIONS, readOptions } from './reading/options';
import { timeFacts } from './reading/time-facts';
import { buildOutline } from '#shared/outline/index';
import { isReadFailure } from '#shared/pages/index';
import { readFacts } from '#shared/facts/index';

const FIXTURES = new URL('../fixtures/', import.meta.url).pathname;
const PDFS = ['s1', 't0', 'f0'].map((name) => join(FIXTURES, `reading/pdf/${name}.pdf`));
const PLAN = join(FIXTURES, 'plans/001-hd-14-btgtu-cao-bang-2021.txt');

/** Share of the time of reading the same file. */
const SHARE = 0.1;
/** Rounds before an engine has made of the code what it can. */
const WARMING = 10;
/** A document so many times as long … */
const LENGTHS = [1, 2, 4, 8];
/** … takes no more than this many times the time a letter. */
const GROWTH = 1.5;
/** Other texts may cost more a letter than a plan. */
const HOSTILE_GROWTH = 5;

interface Measured {
  readonly table: Table;
  readonly goals: readonly Goal[];
}

async function shareRow(
  path: string,
): Promise<{ cells: readonly string[]; goals: readonly Goal[] }> {
  const cold: { reading: number; facts: number }[] = [];
  let pages = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const { taken, pages: read } = await timeFacts(path, 1);
    cold.push(...taken);
    pages = read;
  }
  const { taken } = await timeFacts(path, WARMING + ROUNDS);
  const warm = taken.slice(WARMING);
  const goals = [cold, warm].map((all): Goal => ({
    value: median(all.map(({ facts, reading }) => facts / reading)),
    most: SHARE,
  }));
  const numbers = [cold, warm].flatMap((all, at) => [
    median(all.map(({ reading }) => reading)).toFixed(0),
    median(all.map(({ facts }) => facts)).toFixed(1),
    goals[at]?.value.toFixed(3) ?? '',
    goals[at] ? formatGoal(goals[at]) : '',
  ]);
  return { cells: [basename(path), String(pages), ...numbers], goals };
}

/** Outline and facts beside reading, in new processes and in one that has read before. */
async function measureShares(paths: readonly string[]): Promise<Measured> {
  const rows = [];
  for (const path of paths) rows.push(await shareRow(path));
  const columns = ['reading ms', 'facts ms', 'share', 'goal'];
  return {
    table: {
      title:
        'Outline and facts beside reading the same PDF: five new processes, then one that has run ten times.',
      head: [
        'file',
        'pages',
        ...columns.map((one) => `cold ${one}`),
        ...columns.map((one) => `warm ${one}`),
      ],
      rows: rows.map(({ cells }) => cells),
    },
    goals: rows.flatMap(({ goals }) => goals),
  };
}

/** Letters, marks and breaks at random, always the same ones. */
function randomText(length: number): string {
  const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyệớửẵ    \n\n.,;:-/()0123456789ABCĐHKSTU';
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 0x7fffffff;
    return letters.charAt(state % letters.length);
  }).join('');
}

/** Milliseconds of outline and facts of a text. */
async function timeText(text: string): Promise<number> {
  const reading = await readFileReading(new TextEncoder().encode(text), 'x.txt');
  if (isReadFailure(reading)) throw new Error(`The text was not read: ${reading.failure}`);
  const start = performance.now();
  readFacts(reading, buildOutline(reading));
  return performance.now() - start;
}

/** Time a letter, the longer a text grows, and of texts that nobody writes. */
async function measureGrowth(): Promise<Measured> {
  const plan = readFileSync(PLAN, 'utf8');
  const line = plan.replaceAll(/\s+/gu, ' ').slice(0, 10_000);
  const texts: readonly (readonly [string, string, number])[] = [
    ...LENGTHS.map((times) => [`the plan ${times} ×`, plan.repeat(times), GROWTH] as const),
    ['a text of 5 MB', plan.repeat(Math.ceil(3_700_000 / plan.length)), GROWTH],
    ['a line of 100,000 letters', line.repeat(10), HOSTILE_GROWTH],
    ['random letters', randomText(200_000), HOSTILE_GROWTH],
  ];
  for (let round = 0; round < WARMING; round++) await timeText(plan);
  const taken = await measureInTurn(
    texts.map(
      ([, text]) =>
        async () =>
          await timeText(text),
    ),
  );
  const letterTimes = taken.map((time, at) => (1000 * time) / (texts[at]?.[1].length ?? 1));
  const goals = letterTimes.map((time, at): Goal => ({
    value: time / (letterTimes[0] ?? time),
    most: texts[at]?.[2] ?? GROWTH,
  }));
  return {
    table: {
      title: 'Outline and facts of texts: time a letter against that of the plan alone.',
      head: ['text', 'letters', 'ms', 'µs/letter', 'growth', 'goal'],
      rows: texts.map(([name, text], at) => [
        name,
        String(text.length),
        (taken[at] ?? 0).toFixed(0),
        (letterTimes[at] ?? 0).toFixed(2),
        (goals[at]?.value ?? 0).toFixed(2),
        goals[at] ? formatGoal(goals[at]) : '',
      ]),
    },
    goals,
  };
}

/** What outline and facts cost beside reading, and how that grows. */
async function main(args: readonly string[]): Promise<number> {
  const { files, references, help } = readOptions(args);
  if (help) {
    console.log(`Outline and facts beside reading the same PDF, and their growth.\n${OPTIONS}`);
    return 0;
  }
  for (const sentence of sayMissing(['pdfunite'])) console.log(sentence);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const more = findFiles(files, references).map(({ path }) => path);
    const paths = [...PDFS, ...more.filter((path) => path.endsWith('.pdf'))];
    if (isInstalled('pdfunite')) {
      const long = join(folder, 'three-together.pdf');
      await outputOf('pdfunite', [...PDFS, long]);
      paths.push(long);
    }
    console.log(`Reading ${paths.length} PDFs, each in ${ROUNDS} new processes and one more …`);
    const shares = await measureShares(paths);
    console.log('Reading texts of all lengths …');
    const growth = await measureGrowth();
    for (const { table } of [shares, growth]) console.log(`\n${formatTable(table)}`);
    return [...shares.goals, ...growth.goals].every(holds) ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await main(process.argv.slice(2));
