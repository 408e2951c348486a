import type { Context } from '#shared/facts/engine/word';
/** One thing a rule saw in a text, and what became of it. */
export interface Explanation {
  readonly family: string;
  readonly rule: string;
  /** The words it saw. */
  readonly words: string;
  /** The refiner that dropped it; null when it stands. */
  readonly droppedBy: string | null;
}
/** Says why: every candidate of every rule in this text, with the refiner that dropped it. */
export declare function explainFacts(text: string, context: Context): readonly Explanation[];
