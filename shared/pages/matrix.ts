/** An affine transform as PDF writes it: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that does `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

/** Where a point goes. */
export function transformPoint(m: Matrix, x: number, y: number): [x: number, y: number] {
  return [m[0] * x + m[2] * y + m[4], m[1] * x + m[3] * y + m[5]];
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number';
}

/** Six numbers as a matrix, or null when they are not. */
export function asMatrix(values: unknown): Matrix | null {
  if (!Array.isArray(values) && !(values instanceof Float32Array)) return null;
  const [a, b, c, d, e, f] = Array.from<unknown>(values);
  if (!isNumber(a) || !isNumber(b) || !isNumber(c)) return null;
  if (!isNumber(d) || !isNumber(e) || !isNumber(f)) return null;
  return [a, b, c, d, e, f];
}
