import type { Span } from '#shared/model/reading';
import { lookAt } from '#shared/facts/engine/look';
import { needsOf, searchFor, startsOf } from '#shared/facts/engine/narrow';
import { compilePhrase, GAP, type Piece } from '#shared/facts/engine/phrase';
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

type Bag = Record<string, { readonly value: unknown; readonly span: Span }>;

function match(
  pieces: readonly Piece[],
  index: number,
  text: string,
  at: number,
  lexicon: Lexicon,
  context: Context,
): { readonly end: number; readonly bag: Bag } | null {
  const piece = pieces[index];
  if (!piece) return { end: at, bag: {} };
  if (piece.kind === 'words') {
    piece.expression.lastIndex = at;
    const found = piece.expression.exec(text);
    return found ? match(pieces, index + 1, text, at + found[0].length, lexicon, context) : null;
  }
  if (piece.kind === 'slot') {
    const found = lexicon[piece.word]?.(text, at, context);
    if (!found) return null;
    const rest = match(pieces, index + 1, text, found.end, lexicon, context);
    const own = { value: found.value, span: { start: at, end: found.end } };
    return rest ? { end: rest.end, bag: { ...rest.bag, [piece.name]: own } } : null;
  }
  if (piece.kind === 'optional') {
    const rest = pieces.slice(index + 1);
    return (
      match([...piece.pieces, ...rest], 0, text, at, lexicon, context) ??
      match(rest, 0, text, at, lexicon, context)
    );
  }
  return matchAfterGap(pieces, index + 1, text, at, lexicon, context);
}

/** A full stop before a digit belongs to a date, three of them to words left out. */
const CLAUSE_END = /[;:\n](?!\d)|(?<!\.)[.](?![.\d])/u;
/** Look-around of a phrase sees one letter to either side; the window of a gap leaves it more than that. */
const MARGIN = 80;

function matchAfterGap(
  pieces: readonly Piece[],
  index: number,
  text: string,
  at: number,
  lexicon: Lexicon,
  context: Context,
): { readonly end: number; readonly bag: Bag } | null {
  const next = pieces[index];
  if (next?.kind !== 'words') throw new Error('A gap must be followed by words');
  const clause = CLAUSE_END.exec(text.slice(at, at + GAP));
  const limit = clause ? clause.index : GAP;
  const from = Math.max(0, at - 1);
  const window = text.slice(from, at + limit + MARGIN);
  for (const found of window.matchAll(searchFor(next.expression))) {
    const start = from + found.index;
    if (start < at) continue;
    if (start > at + limit) return null;
    const rest = match(pieces, index + 1, text, start + found[0].length, lexicon, context);
    if (rest) return rest;
  }
  return null;
}

/** A place to make rules whose slots are words of one lexicon. */
export function ruleMaker<L extends Lexicon>(lexicon: L) {
  /** `where` says cheaply at which places the phrase could count at all. */
  return function rule<V, const P extends string>(
    id: string,
    phrase: P,
    say: (slots: Slots<L, P>, place: Place) => V | null,
    where: (text: string, start: number) => boolean = () => true,
  ): Rule<V> {
    const pieces = compilePhrase(phrase);
    const needs = needsOf(pieces, lexicon);
    const startsIn = startsOf(pieces, lexicon);
    const find = (text: string, context: Context): readonly Candidate<V>[] => {
      const found: Candidate<V>[] = [];
      const look = lookAt(text);
      if (!needs.every((need) => need(look))) return found;
      for (const start of startsIn(look)) {
        if (!where(text, start)) continue;
        const hit = match(pieces, 0, text, start, lexicon, context);
        if (!hit) continue;
        const span = { start, end: hit.end };
        // The bag holds exactly the slots the phrase names, with what their words read.
        // oxlint-disable-next-line typescript/no-unsafe-type-assertion
        const value = say(hit.bag as Slots<L, P>, { text, span, context });
        if (value !== null) found.push({ rule: id, span, value });
      }
      return found;
    };
    return { id, phrase, find };
  };
}
