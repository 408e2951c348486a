import type { ReadFailureCode } from '#shared/pages/read-failure';

/** Thrown by the readers of Word files where a file cannot be read; caught in read-word and nowhere else. */
export class WordTrouble extends Error {
  readonly code: ReadFailureCode;

  constructor(code: ReadFailureCode, why: string) {
    super(why);
    this.name = 'WordTrouble';
    this.code = code;
  }
}
