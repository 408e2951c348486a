import type { Entry, Schema } from '#shared/search/segment/entry';
import type { Sections } from '#shared/search/segment/layout';
import { NumberList } from '#shared/search/segment/number-list';
import { poolStrings } from '#shared/search/segment/string-pool';

/** The sections that say what the entries are, apart from their words. */
export type EntrySections = Pick<
  Sections,
  | 'sourceStarts'
  | 'sourceLetters'
  | 'versionStarts'
  | 'versionLetters'
  | 'sourceOf'
  | 'nameStarts'
  | 'nameLetters'
  | 'valueStarts'
  | 'valueLetters'
  | 'facetStarts'
  | 'facetValues'
>;

/** All of an entry but its words. */
export type EntryHead = Omit<Entry, 'fields'>;

/** Entries as columns: each source, version and facet value once. */
export function packEntries(entries: readonly EntryHead[], schema: Schema): EntrySections {
  const sources = new Numbering();
  const values = new Numbering();
  const versions: string[] = [];
  const sourceOf = Uint32Array.from(entries, (entry) => {
    const source = sources.of(entry.source);
    versions[source] = entry.version;
    return source;
  });
  const facetStarts = new NumberList();
  const facetValues = new NumberList();
  for (const facet of schema.facets.keys()) {
    for (const entry of entries) {
      facetStarts.push(facetValues.length);
      for (const value of entry.facets[facet] ?? []) facetValues.push(values.of(value));
    }
  }
  facetStarts.push(facetValues.length);
  const sourcePool = poolStrings(sources.strings);
  const versionPool = poolStrings(versions);
  const namePool = poolStrings(entries.map((entry) => entry.name));
  const valuePool = poolStrings(values.strings);
  return {
    sourceStarts: sourcePool.starts,
    sourceLetters: sourcePool.letters,
    versionStarts: versionPool.starts,
    versionLetters: versionPool.letters,
    sourceOf,
    nameStarts: namePool.starts,
    nameLetters: namePool.letters,
    valueStarts: valuePool.starts,
    valueLetters: valuePool.letters,
    facetStarts: facetStarts.finish(),
    facetValues: facetValues.finish(),
  };
}

class Numbering {
  readonly strings: string[] = [];
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.strings.length);
    this.strings.push(text);
    return this.strings.length - 1;
  }
}
