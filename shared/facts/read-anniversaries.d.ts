import type { Anniversary } from '#shared/model/fact';
import type { Reading } from '#shared/model/reading';
import type { Context } from '#shared/facts/engine/word';
/** Reads the anniversaries, in text, titles and footnotes alike. Their dates say the count where no number does. */
export declare function readAnniversaries(
  reading: Reading,
  context: Context,
  idFor: (kind: string, words: string) => string,
): readonly Anniversary[];
