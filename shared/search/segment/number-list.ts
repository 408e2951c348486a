/** A growing list of unsigned 32-bit numbers. */
export class NumberList {
  length = 0;
  values: Uint32Array;

  constructor(capacity = 1 << 10) {
    this.values = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) {
      const larger = new Uint32Array(this.values.length * 2);
      larger.set(this.values);
      this.values = larger;
    }
    this.values[this.length] = value;
    this.length += 1;
  }

  finish(): Uint32Array {
    return this.values.slice(0, this.length);
  }
}
