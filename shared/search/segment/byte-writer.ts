/** A growing block of bytes. */
export class ByteWriter {
  length = 0;
  private bytes: Uint8Array;

  constructor(capacity: number) {
    this.bytes = new Uint8Array(Math.max(64, capacity));
  }

  /** A number in 7-bit groups, the lowest first; all but the last have the high bit. */
  varint(value: number): void {
    if (this.length + 5 > this.bytes.length) this.grow(5);
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length] = (rest & 127) | 128;
      this.length += 1;
      rest >>>= 7;
    }
    this.bytes[this.length] = rest;
    this.length += 1;
  }

  copy(from: Uint8Array, start: number, end: number): void {
    const count = end - start;
    if (this.length + count > this.bytes.length) this.grow(count);
    // A call for few bytes costs more than the bytes.
    if (count < 24)
      for (let at = 0; at < count; at += 1) this.bytes[this.length + at] = from[start + at] ?? 0;
    else this.bytes.set(from.subarray(start, end), this.length);
    this.length += count;
  }

  /** What was written, cut to whole 4-byte words with zeros. */
  finish(): Uint8Array {
    const end = (this.length + 3) & ~3;
    if (end > this.bytes.length) this.grow(4);
    return this.bytes.slice(0, end);
  }

  private grow(by: number): void {
    const larger = new Uint8Array(Math.max(this.bytes.length * 2, this.length + by));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}
