/** A segment as it is kept: two blocks of bytes, the second read only when positions are asked for. */
export interface BuiltSegment {
  readonly main: ArrayBuffer;
  readonly positions: ArrayBuffer;
}

/** Work that can be put aside at every `yield` and taken up again later. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps at once. */
export function doAll<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** How many terms a step of building or merging takes: some milliseconds. */
export const TERMS_A_STEP = 2048;
