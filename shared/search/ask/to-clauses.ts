import type { FieldName, QueryPart, QueryWord, SearchQuery } from '#shared/search/ask/query';
import type { Clause, Presence, TermNumbers } from '#shared/search/evaluate/clause';
import type { Collection } from '#shared/search/evaluate/collection';
import { tokenSetOf } from '#shared/search/lunr/token-sets';
import type { Segment } from '#shared/search/segment/segment';

/** How much the spelling that was typed counts beside its other accents. */
const EXACT_BOOST = 1;
const LOOSE_BOOST = 0.2;
/** The whole word before longer ones, while it is being typed. */
const WHOLE_BOOST = 1;

/** The terms that answer one word of the query: those typed, and those that differ in their accents. */
export interface WordTerms {
  readonly exact: TermNumbers;
  /** All, exact ones included. */
  readonly loose: TermNumbers;
  readonly strict: boolean;
}

/** A query as the evaluator takes it. */
export interface QueryClauses {
  readonly clauses: readonly Clause[];
  /** For each word that must be there, in the order of the query. */
  readonly words: readonly WordTerms[];
}

/** Looks the words up in the dictionaries. `presence` overrules that of the parts that must be there. */
export function toClauses(
  collection: Collection,
  query: SearchQuery,
  fields: readonly string[],
  presence: Presence = 'required',
): QueryClauses {
  const clauses: Clause[] = [];
  const words: WordTerms[] = [];
  for (const part of query.parts) {
    const found = part.words.map((word) => lookUp(collection, word, part, query.accented));
    const mask = maskOf(part.field, fields);
    const isWanted = part.presence === 'required';
    const added = isWanted ? presence : part.presence;
    if (isWanted) words.push(...found);
    const [only] = found;
    if (found.length === 1 && only && part.words[0])
      clauses.push(...wordClauses(collection, part, part.words[0], only, mask, added));
    else
      clauses.push({
        kind: 'phrase',
        places: found.map((each) => (each.strict ? each.exact : each.loose)),
        fieldMask: mask,
        presence: added,
        boost: part.boost,
        name: part.typed,
      });
  }
  return { clauses, words };
}

function wordClauses(
  collection: Collection,
  part: QueryPart,
  word: QueryWord,
  terms: WordTerms,
  fieldMask: number,
  presence: Presence,
): readonly Clause[] {
  const group = { kind: 'words', fieldMask, scoring: 'group', name: word.folded } as const;
  if (presence === 'prohibited' || terms.strict || terms.exact === terms.loose) {
    const own: Clause = { ...group, terms: terms.exact, presence, boost: part.boost };
    return word.prefix && presence !== 'prohibited'
      ? [own, wholeWord(collection, own, word)]
      : [own];
  }
  const loose: Clause = {
    ...group,
    terms: terms.loose,
    presence,
    boost: part.boost * LOOSE_BOOST,
  };
  const exact: Clause = {
    ...group,
    terms: terms.exact,
    presence: 'optional',
    boost: part.boost * EXACT_BOOST,
  };
  return word.prefix ? [loose, exact, wholeWord(collection, exact, word)] : [loose, exact];
}

/** The word as it stands, for one that may be only a beginning. */
function wholeWord(collection: Collection, clause: Clause, word: QueryWord): Clause {
  return {
    kind: 'words',
    terms: collection.segments.map((segment) => groupOf(segment, word.folded)),
    fieldMask: clause.fieldMask,
    presence: 'optional',
    boost: clause.boost * WHOLE_BOOST,
    scoring: 'group',
    name: `${word.folded} `,
  };
}

/** The terms of a word. Without accents anywhere in the query, all that fold to it are what was typed. */
function lookUp(
  collection: Collection,
  word: QueryWord,
  part: QueryPart,
  accented: boolean,
): WordTerms {
  const loose = collection.segments.map((segment) => looseTerms(segment, word));
  const isPlain = word.errors === 0 && !word.folded.includes('*');
  const strict = isPlain && accented && (part.strict || part.presence === 'prohibited');
  if (!accented || !isPlain) return { exact: loose, loose, strict };
  const exact = collection.segments.map((segment) => exactTerms(segment, word));
  return { exact, loose, strict };
}

function exactTerms({ terms }: Segment, word: QueryWord): readonly number[] {
  if (word.prefix) {
    const [start, end] = terms.rangeOf(word.exact);
    return Array.from({ length: end - start }, (_, index) => start + index);
  }
  const found = terms.find(word.exact);
  return found < 0 ? [] : [found];
}

function looseTerms(segment: Segment, word: QueryWord): ArrayLike<number> {
  const { folded, errors, prefix } = word;
  if (prefix) {
    const [start, end] = segment.folded.rangeOf(folded);
    const { groupStarts, groupTerms } = segment.sections;
    // Groups of neighbouring forms are neighbours.
    return groupTerms.subarray(groupStarts[start] ?? 0, groupStarts[end] ?? 0);
  }
  if (errors === 0 && !folded.includes('*')) return groupOf(segment, folded);
  const forms = segment.folded.match(tokenSetOf(folded, errors === 0 ? undefined : errors));
  return forms.flatMap((form) => Array.from(segment.groupOf(form)));
}

function groupOf(segment: Segment, folded: string): ArrayLike<number> {
  const form = segment.folded.find(folded);
  return form < 0 ? [] : segment.groupOf(form);
}

/** A bit for each field that may be meant. */
function maskOf(field: FieldName | null, fields: readonly string[]): number {
  const at = field === null ? -1 : fields.indexOf(field);
  return at < 0 ? (1 << fields.length) - 1 : 1 << at;
}
