import type { Span } from '#shared/model/reading';
import type { Context, Word } from '#shared/facts/engine/word';
/** Words of the lexicon by name. */
export type Lexicon = Readonly<Record<string, Word<unknown>>>;
type ValueOf<W> = W extends Word<infer T> ? T : never;
type Entry<L extends Lexicon, S extends string> = S extends `${infer N}?:${infer T}`
  ? {
      readonly [K in N]?: {
        readonly value: T extends keyof L ? ValueOf<L[T]> : never;
        readonly span: Span;
      };
    }
  : S extends `${infer N}:${infer T}`
    ? {
        readonly [K in N]: {
          readonly value: T extends keyof L ? ValueOf<L[T]> : never;
          readonly span: Span;
        };
      }
    : {
        readonly [K in S]: {
          readonly value: S extends keyof L ? ValueOf<L[S]> : never;
          readonly span: Span;
        };
      };
/** The slots of a phrase with the types of what arrives in them; a misspelt slot is of no use to anybody. */
export type Slots<L extends Lexicon, P extends string> = P extends `${string}{${infer S}}${infer R}`
  ? Entry<L, S> & Slots<L, R>
  : unknown;
/** What a rule is told of the place where its phrase was found. */
export interface Place {
  readonly text: string;
  readonly span: Span;
  readonly context: Context;
}
/** One rule: what it is called, what it looks for, what that says. */
export interface Rule<V> {
  readonly id: string;
  readonly phrase: string;
  readonly find: (text: string, context: Context) => readonly Candidate<V>[];
}
/** Something a rule found. Refiners choose among candidates. */
export interface Candidate<V> {
  readonly rule: string;
  readonly span: Span;
  readonly value: V;
}
/** A place to make rules whose slots are words of one lexicon. */
export declare function ruleMaker<L extends Lexicon>(
  lexicon: L,
): <V, const P extends string>(
  id: string,
  phrase: P,
  say: (slots: Slots<L, P>, place: Place) => V | null,
) => Rule<V>;
export {};
