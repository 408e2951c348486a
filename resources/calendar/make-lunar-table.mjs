// Writes shared/calendar/lunar-table.ts from lunar-table-1946-2100.csv (see README.md).
// The table begins at Tết 1946. January 1946 belongs to Ất Dậu (1945), which was calculated with the same rules.
import { readFileSync, writeFileSync } from 'node:fs';

const csv = readFileSync(new URL('lunar-table-1946-2100.csv', import.meta.url), 'utf8');
const AT_DAU = '1945,1945-02-13,,29 29 30 29 29 30 29 30 30 30 29 30,354,120E (UTC+8)';
const lines = [AT_DAU, ...csv.trim().split(/\r?\n/).slice(1)];
const rows = lines.map((line) => {
  const [, tet, leap, lengths] = line.split(',');
  const long = lengths.split(' ').map((days) => (days === '30' ? 'L' : 'S'));
  return `  ['${tet}', ${leap === '' ? 0 : leap}, '${long.join('')}'],`;
});

writeFileSync(
  new URL('../../shared/calendar/lunar-table.ts', import.meta.url),
  `import type { Day } from '#shared/model/day';

// Made by resources/calendar/make-lunar-table.mjs from lunar-table-1946-2100.csv; do not edit.

/** The lunar year of the first row. */
export const FIRST_LUNAR_YEAR = ${lines[0].split(',')[0]};

/** One row a lunar year: the day of Tết, the month whose repetition is the leap month (0: none), month lengths (L 30, S 29). */
export const LUNAR_YEARS: readonly (readonly [tet: Day, leap: number, lengths: string])[] = [
${rows.join('\n')}
];
`,
);
