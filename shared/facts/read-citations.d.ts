import type { Citation } from '#shared/model/fact';
import type { Reading } from '#shared/model/reading';
import type { Context } from '#shared/facts/engine/word';
/** Reads the documents cited, each once, with what its mentions say of it together. */
export declare function readCitations(
  reading: Reading,
  ownNumber: string | null,
  context: Context,
  idFor: (kind: string, words: string) => string,
): readonly Citation[];
