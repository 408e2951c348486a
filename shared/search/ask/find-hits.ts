import { TokenScanner } from '#shared/search/analysis/token-scanner';
import { termOf } from '#shared/search/analysis/term-of';
import type { QueryPart, SearchQuery } from '#shared/search/ask/query';
import { EXACT_HIT, NO_HIT, testOf } from '#shared/search/ask/word-test';
import type { WordTest } from '#shared/search/ask/word-test';
import { foldText, foldWithMap } from '#shared/text/fold';

/** A word of a text that answers a word of the query. */
export interface WordHit {
  /** UTF-16 offsets in the text, of the letters that answer: the beginning of a longer word where that was typed. */
  readonly start: number;
  readonly end: number;
  readonly position: number;
  /** Of the word in the query, among those that must be there. */
  readonly word: number;
  readonly exact: boolean;
}

interface Test {
  readonly test: WordTest;
  /** Letters of the beginning that was typed; 0 for whole words. */
  readonly prefix: number;
}

/** Finds the words of a query in texts, as the index finds them. Made once for each query: it remembers words. */
export class HitFinder {
  private readonly scanner = new TokenScanner();
  private readonly parts: readonly { readonly first: number; readonly tests: readonly Test[] }[];
  /** How a word met before answers each test, by its hash. */
  private readonly known = new Map<number, Uint8Array>();
  private readonly tests: readonly Test[];

  constructor(query: SearchQuery) {
    let first = 0;
    this.parts = query.parts
      .filter(({ presence }) => presence === 'required')
      .map((part) => {
        const tests = testsOf(part, query.accented);
        const numbered = { first, tests };
        first += tests.length;
        return numbered;
      });
    this.tests = this.parts.flatMap(({ tests }) => tests);
  }

  /** All hits in a text, in its order. Words of a phrase count only where the phrase stands. */
  find(text: string): readonly WordHit[] {
    const { scanner } = this;
    scanner.scan(text);
    const answers: (Uint8Array | undefined)[] = [];
    for (let index = 0; index < scanner.count; index += 1) answers.push(this.answer(index));
    const hits: WordHit[] = [];
    for (let index = 0; index < scanner.count; index += 1) {
      for (const { first, tests } of this.parts) {
        if ((answers[index]?.[first] ?? NO_HIT) === NO_HIT) continue;
        if (!this.stands(answers, index, first, tests.length)) continue;
        for (let offset = 0; offset < tests.length; offset += 1)
          hits.push(this.hitAt(text, index + offset, first + offset, answers));
      }
    }
    return hits.toSorted((a, b) => a.start - b.start || a.word - b.word);
  }

  private answer(index: number): Uint8Array {
    const hash = this.scanner.hashes[index] ?? 0;
    const before = this.known.get(hash);
    if (before) return before;
    const term = termOf(this.scanner.word(index));
    const folded = foldText(term);
    const answer = Uint8Array.from(this.tests, ({ test }) => test(term, folded));
    this.known.set(hash, answer);
    return answer;
  }

  private stands(
    answers: readonly (Uint8Array | undefined)[],
    index: number,
    first: number,
    length: number,
  ): boolean {
    const { positions } = this.scanner;
    for (let offset = 1; offset < length; offset += 1) {
      if ((answers[index + offset]?.[first + offset] ?? NO_HIT) === NO_HIT) return false;
      if ((positions[index + offset] ?? 0) - (positions[index] ?? 0) !== offset) return false;
    }
    return true;
  }

  private hitAt(
    text: string,
    index: number,
    word: number,
    answers: readonly (Uint8Array | undefined)[],
  ): WordHit {
    const start = this.scanner.starts[index] ?? 0;
    const end = this.scanner.ends[index] ?? 0;
    const prefix = this.tests[word]?.prefix ?? 0;
    const { starts } = foldWithMap(prefix === 0 ? '' : text.slice(start, end));
    return {
      start,
      end: prefix === 0 ? end : start + (starts[prefix] ?? end - start),
      position: this.scanner.positions[index] ?? 0,
      word,
      exact: answers[index]?.[word] === EXACT_HIT,
    };
  }
}

function testsOf(part: QueryPart, accented: boolean): readonly Test[] {
  return part.words.map((word) => ({
    test: testOf(word, part, accented),
    prefix: word.prefix ? word.folded.length : 0,
  }));
}
