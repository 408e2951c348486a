const PIECE = 1024;

/** Sorted or unsorted strings in two typed arrays: nothing is made into a string before it is asked for. */
export class StringPool {
  readonly size: number;
  /** Where each string starts in `letters`, and at last where the last one ends. */
  readonly starts: Uint32Array;
  /** UTF-16 units. */
  readonly letters: Uint16Array;

  constructor(starts: Uint32Array, letters: Uint16Array) {
    this.starts = starts;
    this.letters = letters;
    this.size = Math.max(0, starts.length - 1);
  }

  get(index: number): string {
    const end = this.starts[index + 1] ?? 0;
    let text = '';
    // In pieces: every letter is an argument, and arguments have to fit on the stack.
    for (let from = this.starts[index] ?? 0; from < end; from += PIECE)
      text += String.fromCharCode(...this.letters.subarray(from, Math.min(end, from + PIECE)));
    return text;
  }

  lengthOf(index: number): number {
    return (this.starts[index + 1] ?? 0) - (this.starts[index] ?? 0);
  }
}

/** Puts strings into the arrays of a pool. */
export function poolStrings(strings: readonly string[]): {
  readonly starts: Uint32Array;
  readonly letters: Uint16Array;
} {
  const starts = new Uint32Array(strings.length + 1);
  let length = 0;
  for (const [index, text] of strings.entries()) {
    starts[index] = length;
    length += text.length;
  }
  starts[strings.length] = length;
  const letters = new Uint16Array(length);
  for (const [index, text] of strings.entries()) {
    const from = starts[index] ?? 0;
    for (let at = 0; at < text.length; at += 1) letters[from + at] = text.charCodeAt(at);
  }
  return { starts, letters };
}
