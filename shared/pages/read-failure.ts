import type { FileKind } from '#shared/pages/recognise-file';

/** Why a file could not be read. */
export type ReadFailureCode =
  /** No bytes, or no words in them. */
  | 'empty'
  /** Bytes that are no text and no known kind of document. */
  | 'not-text'
  /** Text in an encoding that is none of those known here. */
  | 'old-encoding'
  /** Cannot be opened without a password. */
  | 'password'
  | 'damaged'
  /** A PDF of pictures: a scan. */
  | 'no-text-layer'
  /** A PDF whose letters cannot be told, or whose hidden text layer is nonsense. */
  | 'unreadable-text'
  /** The name says one thing, the bytes another, and the bytes cannot be read. */
  | 'wrong-extension'
  /** Word, RTF, a web page, a picture …: known, not yet read. */
  | 'unsupported-format'
  | 'too-large'
  | 'too-many-pages'
  /** So much is drawn on its pages that it can only be meant to choke programs. */
  | 'too-complex'
  | 'timed-out'
  | 'cancelled'
  /** The program's own reader broke down. */
  | 'reader-failed'
  /** The vault has lost or damaged the original. */
  | 'original-gone'
  /** A ZIP of which something could not be taken; `words` say what. */
  | 'archive';

/** A file that could not be read, and why. */
export interface ReadFailure {
  readonly failure: ReadFailureCode;
  /** What the bytes are, where that is known. */
  readonly found?: FileKind;
  /** For `archive`: what happened and what to do, to follow the file's name. */
  readonly words?: string;
}

/** Tells a failure from whatever else a reader may answer with. */
export function isReadFailure(answer: object): answer is ReadFailure {
  return 'failure' in answer;
}
