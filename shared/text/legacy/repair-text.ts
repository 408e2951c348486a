import type { OldEncoding } from '#shared/model/page';
import type { Reading } from '#shared/model/reading';
import { decodeUtf8 } from '#shared/text/decode-utf8';
import { type TextQuality, judgeText } from '#shared/text/judge-text';
import { byteOfLetter } from '#shared/text/legacy/bytes';
import { UNICODE_ONLY, decodeLegacy } from '#shared/text/legacy/decode-legacy';
import { isWord } from '#shared/text/spelling';

type Converted = NonNullable<Reading['converted']>;

/** A text, and the encoding from which some of it had to be converted. */
export interface RepairedText {
  readonly text: string;
  readonly converted?: Converted;
}

/** UTF-8 that was read as windows-1252 and written again as UTF-8: "Káº¿ hoáº¡ch". As it stands where it is not. */
function undoTwice(line: string): string {
  const bytes = Array.from(line, byteOfLetter);
  const known = bytes.filter((byte) => byte !== null);
  if (known.length < bytes.length) return line;
  return decodeUtf8(Uint8Array.from(known)) ?? line;
}

const OLD: readonly OldEncoding[] = ['tcvn3', 'vni', 'vps', 'windows-1258'];
type Way = readonly [name: Converted, convert: (line: string) => string];
const WAYS: readonly Way[] = [
  ...OLD.map((encoding): Way => [encoding, (line) => decodeLegacy(line, encoding)]),
  ['utf-8-twice', undoTwice],
];

/** How much of the text is looked at to tell its encoding, letters. */
const SAMPLE = 24_000;
/** A conversion must raise the mark by this, and be ahead of the next one by that. */
const CLEAR = 0.08;
const AHEAD = 0.02;
/** Least share of well-formed syllables after a conversion. */
const LEAST_VALID = 0.65;
const LETTER_ABOVE_ASCII = /[\u0080-\u2122\uf000-\uf0ff]/u;

const MARKDOWN = /[*#_|]+/gu;
/** Signs stand alone and say nothing: "© 2024". */
const LONE_LETTER = /(?<!\S)\S(?!\S)/gu;

interface Mark {
  readonly mark: number;
  readonly valid: number;
}

/** Share of words that are spelt as Vietnamese words are, tone and all: it parts encodings that make syllables alike. */
function spelledShare(text: string): number {
  const words = text.match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return words.filter((word) => isWord(word)).length / Math.max(1, words.length);
}

/** How good the Vietnamese is: words of the right shape, of which most carry a mark. */
function markOf(sample: string): Mark {
  const text = sample.replace(MARKDOWN, ' ').replace(LONE_LETTER, '');
  const { words, valid, marked, broken } = judgeText(text);
  if (words < 2) return { mark: 0, valid };
  const good = (valid + spelledShare(text)) / 2;
  return { mark: good * (0.35 + 0.65 * Math.min(1, marked / 0.6)) - 5 * broken, valid };
}

/** The encoding in which these lines are clearly better Vietnamese; null where none is. */
function findWay(lines: readonly string[]): Way | null {
  const sample: string[] = [];
  let length = 0;
  for (const line of lines) {
    if (length >= SAMPLE) break;
    sample.push(line.slice(0, SAMPLE - length));
    length += line.length;
  }
  const now = markOf(sample.join('\n')).mark;
  const ways = WAYS.map((way) => {
    const text = sample.map(way[1]).join('\n');
    return { way, text, ...markOf(text) };
  }).toSorted((a, b) => b.mark - a.mark);
  const [best, next] = ways;
  if (!best || best.mark < now + CLEAR || best.valid < LEAST_VALID) return null;
  const isAhead = !next || next.text === best.text || best.mark > next.mark + AHEAD;
  return isAhead ? best.way : null;
}

/** The encoding in which these lines are clearly better Vietnamese than as they stand; null where there is none. */
export function findEncoding(lines: readonly string[]): Converted | null {
  return findWay(lines)?.[0] ?? null;
}

/** Letters that decide a line; the rest of a very long one follows. */
const LINE_SAMPLE = 400;

/** Least share of well-formed syllables in one line; with less the line may be in yet another encoding. */
const LEAST_VALID_OF_LINE = 0.6;

type Verdict = 'better' | 'doubtful' | 'same' | 'worse';

function judgeLine(line: string): TextQuality {
  return judgeText(line.slice(0, LINE_SAMPLE).replace(MARKDOWN, ' '));
}

function compareLine(line: string, mended: string): Verdict {
  const before = judgeLine(line);
  const after = judgeLine(mended);
  // Well-formed syllables, less what is none: signs that were letters cut words into pieces.
  const gain = (2 * after.valid - 1) * after.words - (2 * before.valid - 1) * before.words;
  if (gain === 0) return 'same';
  if (gain < 0) return 'worse';
  return after.valid < LEAST_VALID_OF_LINE ? 'doubtful' : 'better';
}

/**
 * Text in which letters of an old encoding stand for others ("KÕ ho¹ch", "Keá hoaïch", "Káº¿ hoáº¡ch"), mended line
 * by line where that is clearly better Vietnamese; lines that hold letters only Unicode has stay.
 * Takes time in proportion to the text's length.
 */
export function repairText(text: string): RepairedText {
  if (!LETTER_ABOVE_ASCII.test(text)) return { text };
  const lines = text.split('\n');
  const mend = (i: number, way: Way): void => {
    lines[i] = way[1](lines[i] ?? '');
  };
  let suspects = [...lines.keys()].filter((i) => {
    const line = lines[i] ?? '';
    return LETTER_ABOVE_ASCII.test(line) && !UNICODE_ONLY.test(line);
  });
  let main: Way | undefined;
  const doubtful = new Set<number>();
  for (;;) {
    const way = findWay(suspects.map((i) => lines[i] ?? ''));
    if (!way) break;
    main ??= way;
    // A line that does not tell goes with the one before it.
    let isOld = true;
    const left = suspects.filter((i) => {
      const line = lines[i] ?? '';
      const verdict = compareLine(line, way[1](line));
      if (verdict === 'doubtful') {
        if (way === main) doubtful.add(i);
        return true;
      }
      if (verdict !== 'same') isOld = verdict === 'better';
      if (isOld) mend(i, way);
      return !isOld;
    });
    if (left.length === suspects.length) break;
    suspects = left;
  }
  if (!main) return { text };
  for (const i of suspects) if (doubtful.has(i)) mend(i, main);
  return { text: lines.join('\n'), converted: main[0] };
}
