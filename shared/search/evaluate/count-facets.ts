import { EXCLUDED, MATCHED } from '#shared/search/evaluate/collection';
import type { Collection } from '#shared/search/evaluate/collection';

/** What entries are narrowed to: for one facet, whether a value will do. */
export interface FacetFilter {
  readonly facet: number;
  readonly accepts: (value: string) => boolean;
  readonly negated: boolean;
}

/** How many entries have each value of each facet. */
export type FacetCounts = readonly ReadonlyMap<string, number>[];

/** For entries that come and go between merges ("có việc chưa làm"): 1 for those it holds of, by segment. */
export interface LiveFilter {
  readonly flags: readonly Uint8Array[];
  readonly wanted: boolean;
}

/**
 * Narrows what the last {@link evaluate} found, and counts the values of every facet. A facet that is narrowed itself
 * is counted as if it were not, so that its other values can be chosen; all others follow.
 */
export function narrow(
  collection: Collection,
  facets: number,
  filters: readonly FacetFilter[],
  live: LiveFilter,
): { readonly counts: FacetCounts; readonly liveCount: number } {
  const counts = Array.from({ length: facets }, () => new Map<string, number>());
  let liveCount = 0;
  for (const [number, { segment, marks }] of collection.workings.entries()) {
    const accepted = filters.map(({ accepts }) =>
      Uint8Array.from({ length: segment.values.size }, (_, value) =>
        Number(accepts(segment.values.get(value))),
      ),
    );
    const byValue = Array.from({ length: facets }, () => new Uint32Array(segment.values.size));
    const flags = live.flags[number];
    for (let entry = 0; entry < marks.length; entry += 1) {
      if (marks[entry] !== MATCHED) continue;
      /** The one facet that keeps it out; -1 for none, -2 for several, `facets` for the live one. */
      let failed = -1;
      for (const [index, filter] of filters.entries()) {
        const values = segment.facetOf(filter.facet, entry);
        const has = values.some((value) => accepted[index]?.[value] === 1);
        if (has !== filter.negated || failed === filter.facet) continue;
        failed = failed === -1 ? filter.facet : -2;
      }
      const isLive = flags?.[entry] === 1;
      if (live.wanted && !isLive) failed = failed === -1 ? facets : -2;
      if (failed !== -1) marks[entry] = EXCLUDED;
      if (failed === -2) continue;
      if (isLive && (failed === -1 || failed === facets)) liveCount += 1;
      for (let facet = 0; facet < facets; facet += 1) {
        if (failed !== -1 && failed !== facet) continue;
        const byThis = byValue[facet];
        if (!byThis) continue;
        for (const value of segment.facetOf(facet, entry)) byThis[value] = (byThis[value] ?? 0) + 1;
      }
    }
    for (const [facet, values] of byValue.entries())
      for (const [value, count] of values.entries())
        if (count > 0) {
          const name = segment.values.get(value);
          counts[facet]?.set(name, (counts[facet].get(name) ?? 0) + count);
        }
  }
  return { counts, liveCount };
}
