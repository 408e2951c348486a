import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildOutline } from '#shared/outline/index';
import { readFacts } from '#shared/facts/index';
import { readTextReading } from '#shared/pages/read-text-reading';

const TABLE = readFileSync(
  new URL('../../../fixtures/plans/nq-03-cp-phu-luc-2-bang-2025.md', import.meta.url),
  'utf8',
);

/** The table with its rows written otherwise. */
function writeRows(write: (cells: readonly string[]) => string): string {
  return TABLE.split('\n')
    .filter((line) => !line.startsWith('|---'))
    .map((line) => {
      if (!line.startsWith('|')) return line;
      const cells = line.replace(/^\||\|\s*$/gu, '').split('|');
      return write(cells.map((cell) => cell.replaceAll('*', '').trim()));
    })
    .join('\n');
}

/** What each of its 140 tasks is, in the order of the table. */
function tasksOf(text: string): readonly string[] {
  const reading = readTextReading(text);
  const { tasks } = readFacts(reading, buildOutline(reading));
  return tasks.map((task) => task.text.slice(0, 40));
}

test.each([
  ['bars', TABLE],
  ['tabs', writeRows((cells) => cells.join('\t'))],
  ['a bar after each cell', writeRows((cells) => cells.map((cell) => `${cell}\n|`).join('\n'))],
  ['one cell a line, the empty ones lost', writeRows((cells) => cells.filter(Boolean).join('\n'))],
])('a table of 140 tasks as %s', (_, text) => {
  const tasks = tasksOf(text);
  expect(tasks).toHaveLength(140);
  expect(tasks).toEqual(tasksOf(TABLE));
});
