import { foldText } from '#shared/text/fold';
import { splitSyllables } from '#shared/text/syllable';

/** The words of a name, without accents. */
export interface NameWords {
  readonly all: ReadonlySet<string>;
  /** Those that tell it from others; all of them where none does. */
  readonly telling: ReadonlySet<string>;
}

/** Words that stand in so many names of days that they tell nothing apart. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'ngay nam ky niem le thanh lap truyen thong chien thang viet nam cua va dong chi nuoc lan thu nganh luc luong ' +
    'thiet quan he ngoai giao'
  ).split(' '),
);

/** Cuts a name into what {@link shareOfShorter} and {@link likeness} compare. */
export function readNameWords(name: string): NameWords {
  const all = new Set(splitSyllables(name).map((each) => foldText(each.text)));
  const telling = new Set([...all].filter((word) => !EMPTY_WORDS.has(word)));
  return { all, telling: telling.size > 0 ? telling : all };
}

/** Share of the shorter name's telling words that stand in the longer one too, 0 to 1. One word of several is chance. */
export function shareOfShorter(a: NameWords, b: NameWords): number {
  const least = Math.min(a.telling.size, b.telling.size);
  const shared = countShared(a.telling, b.telling);
  return shared === 0 || (shared === 1 && least > 1) ? 0 : shared / least;
}

/** Words that both names have over words that either has, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = countShared(a, b);
  return shared === 0 ? 0 : shared / (a.size + b.size - shared);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
