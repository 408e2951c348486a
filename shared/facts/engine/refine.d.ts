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
/** Where two candidates overlap the longer stands; of two as long, the one whose rule comes first. */
export declare function dropOverlapped<V>(): Refiner<V>;
/** Every candidate of the rules in this text, each with the refiner that dropped it. */
export declare function explain<V>(
  rules: readonly Rule<V>[],
  refiners: readonly Refiner<V>[],
  text: string,
  context: Context,
): readonly Explained<V>[];
/** What the rules say of this text, in order of place. */
export declare function findFacts<V>(
  rules: readonly Rule<V>[],
  refiners: readonly Refiner<V>[],
  text: string,
  context: Context,
): readonly Candidate<V>[];
