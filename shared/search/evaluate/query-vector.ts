import type { Clause } from '#shared/search/evaluate/clause';
import type { Collection } from '#shared/search/evaluate/collection';

/**
 * Magnitude of the query's vector in each field. Lunr's vector has an entry for every term that a clause expands to;
 * a group or a phrase counts as one term.
 */
export function fieldMagnitudes(
  collection: Collection,
  clauses: readonly Clause[],
): readonly number[] {
  const fields = collection.weights.boosts.length;
  const vectors = Array.from({ length: fields }, () => new Map<string, number>());
  for (const [index, clause] of clauses.entries()) {
    if (clause.presence === 'prohibited') continue;
    for (const name of namesOf(collection, clause, index)) {
      for (const [field, vector] of vectors.entries()) {
        if (((clause.fieldMask >> field) & 1) === 1)
          vector.set(name, (vector.get(name) ?? 0) + clause.boost);
      }
    }
  }
  return vectors.map((vector) => {
    let sum = 0;
    for (const boost of vector.values()) sum += boost * boost;
    return Math.sqrt(sum);
  });
}

/** What the clause is in the vector: terms by their letters, groups by their place in the query. */
function namesOf(collection: Collection, clause: Clause, index: number): readonly string[] {
  if (clause.kind === 'phrase' || clause.scoring === 'group') return [`\n${index}`];
  const names = new Set<string>();
  for (const [number, { segment }] of collection.workings.entries()) {
    for (const term of Array.from(clause.terms[number] ?? [])) names.add(segment.terms.get(term));
  }
  return [...names];
}
