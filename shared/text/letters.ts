/**
 * A letter, mark or digit, for use inside a character class of a `u` expression; `\w` knows ASCII only. In Latin,
 * punctuation and signs exactly `\p{L}\p{M}\p{N}`; other scripts count as letters throughout. Written out because
 * an expression that holds property classes takes milliseconds to compile, and there are hundreds.
 */
export const LETTERS = [
  '0-9A-Za-z',
  String.raw`\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be`,
  String.raw`\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee`,
  String.raw`\u0300-\u1fff\u2070\u2071\u2074-\u2079\u207f-\u2089\u2090-\u209c\u20d0-\u20f0`,
  String.raw`\u2150-\u2189\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u2c00-\u2dff`,
  String.raw`\u3005-\u3007\u3021-\ud7ff\uf900-\ufd3d\ufe20-\ufe2f\ufe70-\ufefc`,
  String.raw`\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`,
].join('');

const LETTER = new RegExp(`[${LETTERS}]`, 'u');
/** By code unit: 0 not looked at yet, 1 no letter, 2 a letter. */
const kinds = new Uint8Array(0x10000);

function isLetter(code: number): boolean {
  if (kinds[code] === 0) kinds[code] = LETTER.test(String.fromCharCode(code)) ? 2 : 1;
  return kinds[code] === 2;
}

/** The offsets at which words and numbers begin. */
export function wordStarts(text: string): readonly number[] {
  const starts: number[] = [];
  let within = false;
  for (let at = 0; at < text.length; at++) {
    const here = isLetter(text.charCodeAt(at));
    if (here && !within) starts.push(at);
    within = here;
  }
  return starts;
}
