/** A short name for a text that another text will hardly have: 64 bits of two FNV-1a hashes, as hexadecimal digits. */
export function fingerprintOf(text: string): string {
  let one = 0x811c9dc5 | 0;
  let other = 0x1b873593 | 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
    other ^= other >>> 13;
  }
  return [one, other].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
