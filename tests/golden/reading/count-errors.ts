/** Text with its spaces made alike: where lines break is no error. */
export function foldSpaces(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Least number of letters to put in, take out or change to turn one text into the other; counts to `most` and no further. */
export function countErrors(expected: string, found: string, most: number): number {
  const far = most + 1;
  // Beyond the diagonal's band nothing is counted at all.
  if (Math.abs(expected.length - found.length) > most) return far;
  let before = new Uint32Array(found.length + 2).fill(far);
  let now = new Uint32Array(found.length + 2).fill(far);
  for (let j = 0; j <= Math.min(most, found.length); j++) before[j] = j;
  for (let i = 1; i <= expected.length; i++) {
    // Only what lies within `most` of the diagonal can still come out below it.
    const [from, to] = [Math.max(0, i - most), Math.min(found.length, i + most)];
    if (from > 0) now[from - 1] = far;
    now[to + 1] = far;
    for (let j = from; j <= to; j++) {
      const changed = (before[j - 1] ?? far) + (expected[i - 1] === found[j - 1] ? 0 : 1);
      now[j] = j === 0 ? i : Math.min(changed, (before[j] ?? far) + 1, (now[j - 1] ?? far) + 1);
    }
    [before, now] = [now, before];
  }
  return Math.min(before[found.length] ?? far, far);
}
