import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORPORA } from '../../../support/fact-corpora';
import { normalizeText } from '#shared/text/normalize';
import { FAMILIES } from '#shared/facts/rule-families';

/** Lines of a corpus: what the phrase says, and the phrase. A dash: it says nothing. */
function readCorpus(name: string): readonly { expected: string; phrase: string }[] {
  const file = new URL(`corpus/${name}.txt`, import.meta.url);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const bar = line.indexOf('|');
      return { expected: line.slice(0, bar).trim(), phrase: line.slice(bar + 1).trim() };
    });
}

describe.each(Object.entries(CORPORA))('%s', (name, say) => {
  it.each(readCorpus(name))('$phrase', ({ expected, phrase }) => {
    for (const form of ['NFC', 'NFD']) {
      const { said, explained } = say(normalizeText(phrase.normalize(form)));
      expect(said, `${form}\n${explained}`).toBe(expected.normalize('NFC'));
    }
  });

  it('holds phrases that say nothing, or something else', () => {
    const said = new Set(readCorpus(name).map(({ expected }) => expected));
    expect(said.has('-') || said.has('none')).toBe(true);
  });
});

describe('the rules', () => {
  const rules = Object.values(FAMILIES).flatMap((family) =>
    family.rules.map(({ id, phrase }) => ({ id, phrase })),
  );
  const ids = new Set(rules.map(({ id }) => id));

  it('have ids of their own, in kebab-case', () => {
    const own = new Map(rules.map(({ id, phrase }) => [`${id} ${phrase}`, id]));
    expect(own.size).toBe(ids.size);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+\/[a-z-]+$/u);
  });

  it('each say something in a corpus', () => {
    const used = new Set(
      Object.entries(CORPORA).flatMap(([name, say]) =>
        readCorpus(name)
          .filter(({ expected }) => expected !== '-')
          .flatMap(({ phrase }) => say(normalizeText(phrase)).rules),
      ),
    );
    expect([...ids].filter((id) => !used.has(id))).toEqual([]);
  });

  it('use neither \\b nor \\w, which know ASCII only', () => {
    for (const { phrase } of rules) expect(phrase).not.toMatch(/\\[bw]/u);
  });

  it.each([
    'trước ngày ',
    'các cơ quan, ',
    'báo cáo kết quả về ',
    'Sở Y tế, ',
    '80 năm Ngày (',
    'Kế hoạch số 12/',
    'phối hợp với ',
    'ngày 1/1/2023 - ',
  ])(
    'read a line of 100 kB of "%s" in linear time',
    (piece) => {
      const measure = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
        const start = process.cpuUsage().user;
        for (const family of Object.values(FAMILIES))
          for (const rule of family.rules) rule.find(text, { year: 2023 });
        return process.cpuUsage().user - start;
      };
      measure(5_000);
      const short = measure(25_000);
      const long = measure(100_000);
      // Linear is four times; quadratic would be sixteen. The constant covers a collector's pause.
      expect(long).toBeLessThan(short * 9 + 200_000);
    },
    60_000,
  );
});
