import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CORPORA } from '../../../support/fact-corpora';
import { normalizeText } from '#shared/text/normalize';

/** Lines of a corpus: what the phrase says, and the phrase. */
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
  describe.each(readCorpus(name))('$phrase', ({ expected, phrase }) => {
    it.each(['NFC', 'NFD'] as const)('in %s', (form) => {
      const { said, explained } = say(normalizeText(phrase.normalize(form)));
      expect(said, explained).toBe(expected);
    });
  });

  it('holds phrases that say nothing', () => {
    expect(readCorpus(name).some(({ expected }) => expected === '-')).toBe(true);
  });
});
