/** What an RTF file is made of (RTF 1.9.1). */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  /** `\name` or `\name12`; symbols such as `\~` are words of one sign. */
  | { readonly kind: 'word'; readonly name: string; readonly value: number | null }
  /** `\'e1` */
  | { readonly kind: 'byte'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string };

const OPEN = 0x7b;
const CLOSE = 0x7d;
const BACKSLASH = 0x5c;
const QUOTE = 0x27;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;
/** Names of control words are never this long. */
const LONGEST_NAME = 40;

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** One letter for each byte. */
function lettersOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  }
  return parts.join('');
}

/** Cuts the bytes of an RTF file into tokens. Lines' ends in the file mean nothing. */
export function* readTokens(bytes: Uint8Array): Generator<RtfToken> {
  const source = lettersOf(bytes);
  let at = 0;
  // Not a number beyond the end: equal to nothing.
  const codeAt = (place: number): number => source.charCodeAt(place);
  const textOf = (from: number, to: number): string => source.slice(from, to);

  while (at < bytes.length) {
    const code = codeAt(at);
    if (code === OPEN || code === CLOSE) {
      yield { kind: code === OPEN ? 'open' : 'close' };
      at++;
    } else if (code === LINE_FEED || code === RETURN) {
      at++;
    } else if (code !== BACKSLASH) {
      const from = at;
      while (at < bytes.length && isPlain(codeAt(at))) at++;
      yield { kind: 'text', text: textOf(from, at) };
    } else if (codeAt(at + 1) === QUOTE) {
      yield { kind: 'byte', value: Number.parseInt(textOf(at + 2, at + 4), 16) || 0 };
      at += 4;
    } else if (isLetter(codeAt(at + 1))) {
      const nameFrom = at + 1;
      at = nameFrom;
      while (isLetter(codeAt(at)) && at - nameFrom < LONGEST_NAME) at++;
      const name = textOf(nameFrom, at);
      const valueFrom = at;
      if (codeAt(at) === 0x2d && isDigit(codeAt(at + 1))) at++;
      while (isDigit(codeAt(at)) && at - valueFrom < 12) at++;
      const value = at > valueFrom ? Number(textOf(valueFrom, at)) : null;
      if (codeAt(at) === 0x20) at++;
      yield { kind: 'word', name, value };
      // Pictures may stand in bytes as they are.
      if (name === 'bin' && value !== null && value > 0) at += value;
    } else {
      yield { kind: 'word', name: textOf(at + 1, at + 2), value: null };
      at += 2;
    }
  }
}

function isPlain(code: number): boolean {
  return (
    code !== OPEN && code !== CLOSE && code !== BACKSLASH && code !== LINE_FEED && code !== RETURN
  );
}
