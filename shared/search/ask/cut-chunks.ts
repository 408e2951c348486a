/** A run of what was typed, without its signs. */
export interface Chunk {
  readonly text: string;
  readonly sign: '+' | '-' | '';
  /** What stood before a colon; null for none. */
  readonly key: string | null;
  readonly quoted: boolean;
  /** `~1`, `~2`. */
  readonly errors: number;
  /** `^2`. */
  readonly boost: number;
  /** Its last letter is the last letter typed. */
  readonly typing: boolean;
}

const QUOTES = '"“”«»';
const SIGNS = '+-–';
const KEY = /^([\p{L}\p{M}]+):/u;
const MOST_ERRORS = 2;
const LARGEST_BOOST = 100;

/** Cuts what was typed at spaces and quotes. Signs without a word and quotes without an end are no errors. */
export function cutChunks(text: string): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/u.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    const sign = SIGNS.includes(text.charAt(at)) ? text.charAt(at) : '';
    let start = at + sign.length;
    const key = KEY.exec(text.slice(start))?.[1] ?? null;
    if (key !== null) start += key.length + 1;
    const quoted = start < text.length && QUOTES.includes(text.charAt(start));
    const end = quoted ? endOfQuote(text, start + 1) : endOfRun(text, start);
    const inner = text.slice(quoted ? start + 1 : start, end);
    const isClosed = quoted && end < text.length;
    const tail = isClosed ? (/^(?:[~^]\d*)*/u.exec(text.slice(end + 1))?.[0] ?? '') : '';
    at = isClosed ? end + 1 + tail.length : Math.max(end, start, at + 1);
    chunks.push({
      ...readTail(inner, tail, quoted),
      sign: readSign(sign, key === null ? inner : '', chunks.at(-1)),
      key,
      quoted,
      typing: end === text.length && /[\p{L}\p{M}\p{N}]$/u.test(inner),
    });
  }
  return chunks;
}

function endOfQuote(text: string, from: number): number {
  let at = from;
  while (at < text.length && !QUOTES.includes(text.charAt(at))) at += 1;
  return at;
}

function endOfRun(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/\s/u.test(text.charAt(at)) && !QUOTES.includes(text.charAt(at)))
    at += 1;
  return at;
}

/** Takes `~1` and `^2` off the end. */
function readTail(
  inner: string,
  outer: string,
  quoted: boolean,
): Pick<Chunk, 'text' | 'errors' | 'boost'> {
  const tail = quoted ? outer : (/(?:[~^]\d*)*$/u.exec(inner)?.[0] ?? '');
  const text = quoted ? inner : inner.slice(0, inner.length - tail.length);
  const [, digits] = /~(\d*)/u.exec(tail) ?? [];
  const errors = digits === undefined ? 0 : Math.min(MOST_ERRORS, Number(digits || '1'));
  const boost = Math.min(LARGEST_BOOST, Number(/\^(\d+)/u.exec(tail)?.[1] ?? '1')) || 1;
  return { text, errors, boost };
}

/** "2021 -2025" is a span of years and leaves nothing out. */
function readSign(sign: string, inner: string, before: Chunk | undefined): Chunk['sign'] {
  if (sign === '' || sign === '+') return sign;
  const isSpan = /^\d+$/u.test(inner) && before !== undefined && /\d$/u.test(before.text);
  return isSpan ? '' : '-';
}
