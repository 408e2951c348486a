import { readFileSync, readdirSync } from 'node:fs';
import { array, assert, constantFrom, nat, property, shuffledSubarray, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../support/reading-of';
import { buildOutline } from '#shared/outline/index';
import { readFacts } from '#shared/facts/index';
import type { DocumentFacts } from '#shared/model/fact';

const FOLDER = new URL('corpus/', import.meta.url);
const LINES = readdirSync(FOLDER).flatMap((name) =>
  readFileSync(new URL(name, FOLDER), 'utf8')
    .split('\n')
    .filter((line) => line.includes('|') && !line.startsWith('#'))
    .map((line) => line.slice(line.indexOf('|') + 1).trim()),
);
const LABELS = ['', 'I. ', 'II. ', '1. ', '2) ', 'a) ', '- ', '+ ', 'Điều 3. ', 'Nơi nhận: '];

function read(paragraphs: readonly string[]): DocumentFacts {
  const reading = readingOf(...paragraphs);
  return readFacts(reading, buildOutline(reading));
}

/** Every mention's words stand where it says. */
function expectEvidence(paragraphs: readonly string[], facts: DocumentFacts): void {
  const text = paragraphs.join('\n');
  const mentions = facts.tasks.flatMap((task) => [
    ...task.lead,
    ...task.coordinate,
    ...task.advise,
    ...(task.time ? [task.time] : []),
    ...(task.later ?? []).map(({ time }) => time),
  ]);
  for (const { text: words, span } of mentions)
    expect(text.slice(span.start, span.end)).toBe(words);
}

/** Milliseconds of this process; the least of three, for a collector may pause any one of them. */
function measure(paragraphs: readonly string[]): number {
  const reading = readingOf(...paragraphs);
  const times = [0, 1, 2].map(() => {
    const start = process.cpuUsage().user;
    readFacts(reading, buildOutline(reading));
    return (process.cpuUsage().user - start) / 1000;
  });
  return Math.min(...times);
}

describe('readFacts on texts that nobody wrote', () => {
  it('takes any string', () => {
    assert(
      property(
        array(string({ unit: 'binary', maxLength: 200 }), { maxLength: 8 }),
        (paragraphs) => {
          const lines = paragraphs.map((one) => one.replaceAll('\n', ' '));
          expectEvidence(lines, read(lines));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes the corpus shuffled, with labels and cuts', () => {
    const labelled = shuffledSubarray(LINES, { minLength: 5, maxLength: 40 }).chain((lines) =>
      array(constantFrom(...LABELS), { minLength: lines.length, maxLength: lines.length }).map(
        (labels) => lines.map((line, at) => `${labels[at] ?? ''}${line}`),
      ),
    );
    assert(
      property(labelled, nat(60), (lines, cut) => {
        const paragraphs = lines.map((line, at) => (at % 7 === 0 ? line.slice(cut) : line));
        expectEvidence(paragraphs, read(paragraphs));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each([
    'một dòng rất dài ',
    'Giao Sở Y tế, ',
    '1. a) - ',
    '((((',
    'ngày 1/1/2024 và ',
    'đã đạt được, ',
  ])(
    'takes a line of 100 kB of "%s"',
    (piece) => {
      const line = piece.repeat(Math.ceil(100_000 / piece.length));
      expect(measure(['KẾ HOẠCH', 'I. NHIỆM VỤ', `1. ${line}`])).toBeLessThan(5_000);
    },
    60_000,
  );

  it('reads 5 MB, and twice the text in about twice the time', () => {
    const page = LINES.map((line, at) => `${LABELS[at % LABELS.length] ?? ''}${line}`);
    const size = page.join('\n').length;
    const pages = (letters: number): readonly string[] =>
      Array.from({ length: Math.ceil(letters / size) }, () => page).flat();
    measure(pages(100_000));
    const once = measure(pages(400_000));
    const twice = measure(pages(800_000));
    // Linear is two; quadratic would be four. The constant covers a pause.
    expect(twice).toBeLessThan(once * 3 + 300);
    const start = process.cpuUsage().user;
    read(pages(5_000_000));
    expect((process.cpuUsage().user - start) / 1000).toBeLessThan(120_000);
  }, 300_000);
});
