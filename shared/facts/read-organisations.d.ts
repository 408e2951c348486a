import type { Mention } from '#shared/model/fact';
import type { Reading } from '#shared/model/reading';
/** One key for the spellings of one name: abbreviations written out, level and place in lower case. */
export declare function nameKey(name: string): string;
/** Reads the bodies named anywhere in the document, each once, where it is named first. */
export declare function readOrganisations(
  reading: Reading,
  groups: readonly Mention[],
): readonly Mention[];
