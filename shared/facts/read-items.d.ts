import type { Outline } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';
import type { Context } from '#shared/facts/engine/word';
import type { Item } from '#shared/facts/item';
/** Walks the outline and collects what somebody has to do. Purposes, requirements and money are passed over. */
export declare function readItems(
  reading: Reading,
  outline: Outline,
  context: Context,
): readonly Item[];
