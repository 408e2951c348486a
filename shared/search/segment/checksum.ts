/** A 32-bit checksum of a whole number of 4-byte words: two running sums as Fletcher's, mixed so that order counts. */
export function checksumOf(words: Uint32Array): number {
  let a = 0x9e3779b9 | 0;
  let b = words.length | 0;
  for (let index = 0; index < words.length; index += 1) {
    a = Math.imul(a ^ (words[index] ?? 0), 0x85ebca6b);
    a ^= a >>> 13;
    b = (b + a) | 0;
  }
  return (a ^ b) >>> 0;
}
