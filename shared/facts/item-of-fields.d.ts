import type { Mention } from '#shared/model/fact';
import type { Span } from '#shared/model/reading';
import type { Context } from '#shared/facts/engine/word';
import type { Item } from '#shared/facts/item';
import type { Field } from '#shared/facts/read-fields';
/** True when fields say who, so that they decide and the item's own words add nobody. */
export declare function sayWho(fields: readonly Field[]): boolean;
/** One item made of its own words and its fields. */
export declare function itemOfFields(
  text: string,
  own: {
    readonly span: Span;
    readonly section: string;
    readonly heading: readonly Mention[];
  },
  fields: readonly Field[],
  context: Context,
): Item;
