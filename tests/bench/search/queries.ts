import { generateDocument } from './generate';
import { pick, seededRandom } from './random';
import { foldText } from '#shared/text/fold';
import { splitSyllables } from '#shared/text/syllable';

/** What is asked, in words; each engine writes it in its own language. */
export interface BenchQuery {
  readonly kind: 'and' | 'typed' | 'phrase' | 'number' | 'any';
  readonly words: readonly string[];
  /** The document asked for, where there is one. */
  readonly wanted?: string;
}

/** Queries of one class are timed together. */
export type QueryClasses = Readonly<Record<string, readonly BenchQuery[]>>;

const EACH = 40;
const KNOWN = 200;
/** Documents that queries are taken from: in every archive. */
const FROM = 100;

/** Queries with hits in any archive of a hundred documents and more. */
export function makeQueries(): QueryClasses {
  const random = seededRandom(7);
  const documents = Array.from({ length: FROM }, (_, index) => generateDocument(index));
  const rows = documents.map(({ body }) =>
    body
      .toLowerCase()
      .split('\n')
      .map((line) => splitSyllables(line).map(({ text }) => text)),
  );
  const counts = new Map<string, number>();
  for (const row of rows)
    for (const word of new Set(row.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  const isWord = (word: string): boolean => /^\p{L}{2,}$/u.test(word);
  const common = [...counts]
    .filter(([word, count]) => isWord(word) && count > 50)
    .map(([word]) => word);
  const run = (length: number): readonly string[] => {
    for (;;) {
      const line = pick(random, pick(random, rows));
      const at = Math.floor(random() * Math.max(1, line.length - length));
      const words = line.slice(at, at + length);
      if (words.length === length && words.every(isWord)) return words;
    }
  };
  const times = (make: () => BenchQuery): readonly BenchQuery[] =>
    Array.from({ length: EACH }, make);
  const known = Array.from({ length: KNOWN }, (): BenchQuery => {
    for (;;) {
      const index = Math.floor(random() * FROM);
      const line = pick(random, rows[index] ?? [])
        .filter(isWord)
        .slice(0, 25);
      const words = [...new Set(line)].filter((word) => (counts.get(word) ?? 0) <= 60).slice(0, 12);
      const chosen = words.filter(() => random() < 0.5).slice(0, 4);
      if (chosen.length === 4) return { kind: 'any', words: chosen, wanted: String(index) };
    }
  });
  const plain = (query: BenchQuery): BenchQuery => ({ ...query, words: query.words.map(foldText) });
  const phrases = times(() => ({ kind: 'phrase', words: run(3 + Math.floor(random() * 3)) }));
  return {
    'ba từ thường gặp': times(() => ({
      kind: 'and',
      words: [pick(random, common), pick(random, common), pick(random, common)],
    })),
    'ba từ, không dấu': times(() => ({ kind: 'and', words: run(3).map(foldText) })),
    'đang gõ, một chữ': times(() => ({ kind: 'typed', words: [pick(random, common).slice(0, 1)] })),
    'đang gõ, hai từ rưỡi': times(() => {
      const words = run(3);
      return { kind: 'typed', words: [...words.slice(0, 2), (words[2] ?? '').slice(0, 2)] };
    }),
    'đang gõ, không dấu': times(() => {
      const words = run(3).map(foldText);
      return { kind: 'typed', words: [...words.slice(0, 2), (words[2] ?? '').slice(0, 2)] };
    }),
    'cụm từ': phrases,
    'cụm từ, không dấu': phrases.map(plain),
    'số ký hiệu': documents
      .slice(0, EACH)
      .map(({ number }) => ({ kind: 'number', words: [number] })),
    'câu hỏi': known,
    'câu hỏi, không dấu': known.map(plain),
  };
}
