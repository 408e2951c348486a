import type { Report } from '#shared/model/fact';
import type { Outline } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import type { Context } from '#shared/facts/engine/word';
import type { Item } from '#shared/facts/item';
/** Reads the duties to report, in items and in the closing paragraphs. */
export declare function readReports(
  reading: Reading,
  outline: Outline,
  items: readonly Item[],
  passedOver: (span: Span) => boolean,
  context: Context,
  idFor: (kind: string, words: string) => string,
): readonly Report[];
