import type { Outline } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';
import type { Context } from '#shared/facts/engine/word';
import type { Item } from '#shared/facts/item';
/** Reads the rows of tables with a column for the work and one for who or when. */
export declare function readTableItems(
  reading: Reading,
  outline: Outline,
  context: Context,
): readonly Item[];
