/** Two rounds of FNV-1a with different seeds: 64 bits in sixteen hexadecimal digits. */
function digest(words: string): string {
  let low = 0x811c9dc5;
  let high = 0x9747b28c;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193) >>> 0;
    high = Math.imul(high ^ code, 0x01000193) >>> 0;
  }
  return low.toString(16).padStart(8, '0') + high.toString(16).padStart(8, '0');
}

/**
 * Gives ids that stay the same when the document is read again: from the kind of fact and its words,
 * with a number for words that come again. Decisions of the officer hang on them.
 */
export function factIds(): (kind: string, words: string) => string {
  const seen = new Map<string, number>();
  return (kind, words) => {
    const key = `${kind}-${digest(
      words
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    return times === 1 ? key : `${key}-${times}`;
  };
}
