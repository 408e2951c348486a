import { hasTerms } from '#shared/search/evaluate/clause';
import type { Clause, PhraseClause, TermNumbers, WordClause } from '#shared/search/evaluate/clause';
import { EXCLUDED, MATCHED } from '#shared/search/evaluate/collection';
import type { Collection, Working } from '#shared/search/evaluate/collection';
import { findPhrase, visitEntries } from '#shared/search/evaluate/find-phrase';
import { fieldMagnitudes } from '#shared/search/evaluate/query-vector';
import { markTerm, scoreTerm, sumTerm } from '#shared/search/evaluate/walk-postings';

/** Required clauses whose bits are held at once. */
const BITS = 31;

/**
 * Evaluates clauses over all segments, leaving scores and marks in the collection's workings: an entry is found whose
 * mark is exactly MATCHED. Scores are Lunr's: for each field the query's vector times the field's, with frequencies
 * and lengths of the whole collection. `fulfilled` keeps a bit for each required clause, for up to 31 of them.
 */
export function evaluate(collection: Collection, clauses: readonly Clause[]): void {
  for (const working of collection.workings) {
    working.scores.fill(0);
    working.fulfilled.fill(0);
    working.marks.fill(0);
  }
  const weights = fieldWeightsOf(collection, clauses);
  let bits = 0;
  // Phrases last: positions are read only in entries that have everything else.
  const inOrder = clauses.toSorted(
    (a, b) => Number(a.kind === 'phrase') - Number(b.kind === 'phrase'),
  );
  for (const clause of inOrder) {
    if (clause.presence === 'required') {
      if (bits === BITS) {
        requireAll(collection, bits);
        bits = 0;
      }
      bits += 1;
    }
    const bit = clause.presence === 'required' ? 1 << (bits - 1) : 0;
    if (clause.kind === 'phrase') addPhrase(collection, clause, weights, bit);
    else if (clause.presence === 'prohibited') exclude(collection, clause);
    else if (clause.scoring === 'group') addGroup(collection, clause, weights, bit);
    else addWords(collection, clause, weights, bit);
  }
  if (bits > 0) requireAll(collection, bits, true);
  // Asked only for what it must not have, everything else is an answer.
  if (clauses.every((clause) => clause.presence === 'prohibited')) {
    for (const { marks } of collection.workings)
      for (let entry = 0; entry < marks.length; entry += 1)
        marks[entry] = (marks[entry] ?? 0) | MATCHED;
  }
  for (const { marks, segment } of collection.workings) {
    if (segment.deadCount === 0) continue;
    for (let entry = 0; entry < marks.length; entry += 1)
      if (segment.dead[entry] === 1) marks[entry] = EXCLUDED;
  }
}

/** For each field: its boost ÷ the magnitude of the query's vector in it. */
function fieldWeightsOf(collection: Collection, clauses: readonly Clause[]): Float64Array {
  const { boosts } = collection.weights;
  const magnitudes = fieldMagnitudes(collection, clauses);
  return Float64Array.from(boosts, (boost, field) => {
    const magnitude = magnitudes[field] ?? 0;
    return magnitude === 0 ? 0 : boost / magnitude;
  });
}

function scaled(weights: Float64Array, factor: number): Float64Array {
  return weights.map((weight) => weight * factor);
}

/** Excludes what lacks one of the required clauses since the last call; keeps their bits where asked to. */
function requireAll({ workings }: Collection, bits: number, keepBits = false): void {
  const all = bits === BITS ? 0x7fffffff : (1 << bits) - 1;
  for (const { fulfilled, marks } of workings) {
    for (let entry = 0; entry < marks.length; entry += 1) {
      if (((fulfilled[entry] ?? 0) & all) !== all) marks[entry] = (marks[entry] ?? 0) | EXCLUDED;
    }
    if (!keepBits) fulfilled.fill(0);
  }
}

function exclude({ workings }: Collection, clause: WordClause): void {
  for (const [number, { segment, marks }] of workings.entries()) {
    for (const term of Array.from(clause.terms[number] ?? []))
      markTerm(segment, marks, term, clause.fieldMask, EXCLUDED);
  }
}

function addWords(
  collection: Collection,
  clause: WordClause,
  weights: Float64Array,
  bit: number,
): void {
  const factor = clause.boost * (collection.weights.k1 + 1);
  const frequencies =
    clause.scoring === 'each' ? frequenciesByName(collection, clause.terms) : null;
  const shared = frequencies ? 0 : collection.idf(sumFrequencies(collection, clause.terms));
  for (const [number, working] of collection.workings.entries()) {
    const { segment } = working;
    for (const term of Array.from(clause.terms[number] ?? [])) {
      const idf = frequencies
        ? collection.idf(
            frequencies.get(segment.terms.get(term)) ?? segment.sections.frequencies[term] ?? 0,
          )
        : shared;
      scoreTerm(working, term, clause.fieldMask, scaled(weights, idf * factor), bit);
    }
  }
}

/** Frequencies of terms that several segments have, over all of them; empty for one segment, which has its own. */
function frequenciesByName(
  { workings }: Collection,
  terms: TermNumbers,
): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  if (workings.length < 2) return frequencies;
  for (const [number, { segment }] of workings.entries()) {
    for (const term of Array.from(terms[number] ?? [])) {
      const name = segment.terms.get(term);
      const here = segment.sections.frequencies[term] ?? 0;
      frequencies.set(name, (frequencies.get(name) ?? 0) + here);
    }
  }
  return frequencies;
}

/** In how many (entry, field) pairs a word stands. */
export function sumFrequencies({ workings }: Collection, terms: TermNumbers): number {
  let sum = 0;
  for (const [number, { segment }] of workings.entries()) {
    for (const term of Array.from(terms[number] ?? []))
      sum += segment.sections.frequencies[term] ?? 0;
  }
  return sum;
}

function addGroup(
  collection: Collection,
  clause: WordClause,
  weights: Float64Array,
  bit: number,
): void {
  if (!hasTerms(clause.terms)) return;
  const { boosts, k1 } = collection.weights;
  let entries = 0;
  for (const [number, { segment, sums }] of collection.workings.entries()) {
    for (const term of Array.from(clause.terms[number] ?? []))
      entries += sumTerm(segment, sums, term, clause.fieldMask, boosts);
  }
  const factor = collection.idf(entries) * clause.boost * (k1 + 1);
  for (const working of collection.workings) addSums(working, scaled(weights, factor), bit);
}

/** Turns the sums of a group into scores, by the length of the last field, and clears them. */
function addSums(working: Working, weights: Float64Array, bit: number): void {
  const { segment, sums, norms, scores, fulfilled, marks } = working;
  const { fields } = segment;
  const last = fields - 1;
  const weight = weights[last] ?? 0;
  for (let entry = 0; entry < sums.length; entry += 1) {
    const sum = sums[entry] ?? 0;
    if (sum === 0) continue;
    scores[entry] =
      (scores[entry] ?? 0) + (weight * sum) / ((norms[entry * fields + last] ?? 0) + sum);
    fulfilled[entry] = (fulfilled[entry] ?? 0) | bit;
    marks[entry] = (marks[entry] ?? 0) | MATCHED;
    sums[entry] = 0;
  }
}

function addPhrase(
  collection: Collection,
  clause: PhraseClause,
  weights: Float64Array,
  bit: number,
): void {
  const needed = bit === 0 ? 0 : bit - 1;
  let entries = 0;
  for (const [number, working] of collection.workings.entries()) {
    const { segment, marks, fulfilled, sums } = working;
    const wanted = new Uint8Array(segment.entries);
    for (let entry = 0; entry < wanted.length; entry += 1) {
      const isOut = ((marks[entry] ?? 0) & EXCLUDED) !== 0 || segment.dead[entry] === 1;
      wanted[entry] = !isOut && ((fulfilled[entry] ?? 0) & needed) === needed ? 1 : 0;
    }
    const starts = findPhrase(segment, number, clause, wanted);
    visitEntries(segment, starts.values, starts.length, (entry) => {
      if (clause.presence === 'prohibited') {
        marks[entry] = (marks[entry] ?? 0) | EXCLUDED;
        return;
      }
      if (sums[entry] === 0) entries += 1;
      sums[entry] = (sums[entry] ?? 0) + 1;
    });
  }
  if (clause.presence === 'prohibited') return;
  const factor = collection.idf(entries) * clause.boost * (collection.weights.k1 + 1);
  for (const working of collection.workings) addSums(working, scaled(weights, factor), bit);
}
