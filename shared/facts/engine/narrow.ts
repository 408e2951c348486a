import type { Look } from '#shared/facts/engine/look';
import type { Piece } from '#shared/facts/engine/phrase';
import type { Lexicon } from '#shared/facts/engine/rule';

/** The same expression to look for anywhere, made once. */
const searches = new Map<RegExp, RegExp>();

export function searchFor(expression: RegExp): RegExp {
  const known = searches.get(expression);
  if (known) return known;
  const made = new RegExp(expression.source, 'giu');
  searches.set(expression, made);
  return made;
}

/** Expressions by their source: rules that begin alike share what a text says of it. */
const anchors = new Map<string, RegExp>();

function anchorOf(source: string): RegExp {
  const known = anchors.get(source);
  if (known) return known;
  const made = new RegExp(source, 'iuy');
  anchors.set(source, made);
  return made;
}

/** What a phrase may begin with, one or the other; null when that cannot be said. */
function firstOf(pieces: readonly Piece[], lexicon: Lexicon): readonly RegExp[] | null {
  const [piece, ...rest] = pieces;
  if (piece?.kind === 'words')
    return piece.expression.source === String.raw`\s*` ? null : [anchorOf(piece.expression.source)];
  if (piece?.kind === 'slot') {
    const begins = lexicon[piece.word]?.begins;
    return begins === undefined ? null : [anchorOf(begins)];
  }
  if (piece?.kind !== 'optional') return null;
  const within = firstOf([...piece.pieces, ...rest], lexicon);
  const without = firstOf(rest, lexicon);
  return within === null || without === null ? null : [...new Set([...within, ...without])];
}

/** What a text must hold: a folded form of words, or what a slot cannot do without. */
type Need = (look: Look) => boolean;

function needOf(piece: Piece, lexicon: Lexicon): readonly Need[] {
  if (piece.kind === 'words' && piece.forms.length > 0) {
    const { forms } = piece;
    return [(look) => forms.some((form) => look.placesOf(form).length > 0)];
  }
  const needs = piece.kind === 'slot' ? lexicon[piece.word]?.needs : undefined;
  return needs ? [(look) => look.holds(needs)] : [];
}

/** What a text must hold for a phrase to be there. */
export function needsOf(pieces: readonly Piece[], lexicon: Lexicon): readonly Need[] {
  return pieces.flatMap((piece) => needOf(piece, lexicon));
}

/** In order, each once. */
function merge(lists: readonly (readonly number[])[]): readonly number[] {
  const [first = [], ...others] = lists;
  return others.every((list) => list.length === 0)
    ? first
    : [...new Set(lists.flat())].toSorted((left, right) => left - right);
}

/** At which of these places a sticky expression matches; a place within the match before is none. */
function matchesAt(expression: RegExp, text: string, places: readonly number[]): readonly number[] {
  let free = 0;
  return places.filter((place) => {
    expression.lastIndex = place;
    if (place < free || !expression.test(text)) return false;
    free = expression.lastIndex;
    return true;
  });
}

/** Where a phrase could begin: at its first words, where they are known, else where words begin. */
export function startsOf(
  pieces: readonly Piece[],
  lexicon: Lexicon,
): (look: Look) => readonly number[] {
  const first = pieces[0];
  if (first?.kind === 'words') {
    const { forms, expression } = first;
    return (look) =>
      look.isAligned && forms.length > 0
        ? matchesAt(expression, look.text, merge(forms.map((form) => look.placesOf(form))))
        : Array.from(look.text.matchAll(searchFor(expression)), ({ index }) => index);
  }
  const begins = firstOf(pieces, lexicon);
  return (look) =>
    begins === null ? look.starts : merge(begins.map((one) => look.startsWith(one)));
}
