import type { Candidate, Rule } from '#shared/facts/engine/rule';
import type { Context } from '#shared/facts/engine/word';

/** A step that says which of the candidates stand. Candidates come and go in order of place. */
export interface Refiner<V> {
  readonly name: string;
  readonly keep: (candidates: readonly Candidate<V>[], text: string) => readonly Candidate<V>[];
}

/** A candidate with the name of the refiner that dropped it; null when it stands. */
export interface Explained<V> extends Candidate<V> {
  readonly droppedBy: string | null;
}

function lengthOf(candidate: Candidate<unknown>): number {
  return candidate.span.end - candidate.span.start;
}

/** Where two candidates overlap the longer stands; of two as long, the one whose rule comes first. */
export function dropOverlapped<V>(): Refiner<V> {
  return {
    name: 'overlapped by a longer one',
    keep: (candidates) => {
      const kept: Candidate<V>[] = [];
      for (const candidate of candidates) {
        const last = kept.at(-1);
        if (!last || last.span.end <= candidate.span.start) kept.push(candidate);
        else if (lengthOf(candidate) > lengthOf(last)) kept[kept.length - 1] = candidate;
      }
      return kept;
    },
  };
}

/** Every candidate of the rules in this text, each with the refiner that dropped it. */
export function explain<V>(
  rules: readonly Rule<V>[],
  refiners: readonly Refiner<V>[],
  text: string,
  context: Context,
): readonly Explained<V>[] {
  const all = rules
    .flatMap((rule) => rule.find(text, context))
    .toSorted((left, right) => left.span.start - right.span.start);
  const dropped = new Map<Candidate<V>, string>();
  let standing: readonly Candidate<V>[] = all;
  for (const refiner of refiners) {
    const kept = new Set(refiner.keep(standing, text));
    for (const candidate of standing) {
      if (!kept.has(candidate)) dropped.set(candidate, refiner.name);
    }
    standing = standing.filter((candidate) => kept.has(candidate));
  }
  return all.map((candidate) => ({ ...candidate, droppedBy: dropped.get(candidate) ?? null }));
}

/** What the rules say of this text, in order of place. */
export function findFacts<V>(
  rules: readonly Rule<V>[],
  refiners: readonly Refiner<V>[],
  text: string,
  context: Context,
): readonly Candidate<V>[] {
  const all = rules
    .flatMap((rule) => rule.find(text, context))
    .toSorted((left, right) => left.span.start - right.span.start);
  return all.length === 0
    ? all
    : refiners.reduce<readonly Candidate<V>[]>((standing, one) => one.keep(standing, text), all);
}
