import { factKey, tables } from './database';
import { decide } from './decide';
import type { Evidence } from '#shared/model/fact';
import type { Reading } from '#shared/model/reading';
import { locateSpan } from '#shared/pages/index';

/** A duty and the reading it stands in. */
export interface PlacedFact {
  readonly fact: Evidence;
  readonly reading: Reading;
}

/** Two duties on one page that begin within this distance are the same, points. */
const SAME_PLACE = 6;

/** `task` or `report`: ids begin with it. */
function kindOf({ fact }: PlacedFact): string {
  return fact.id.slice(0, fact.id.indexOf('-'));
}

function startOf({ fact, reading }: PlacedFact): { page: number; y: number } | null {
  const place = locateSpan(reading, fact.span)[0];
  const box = place?.boxes[0];
  return place && box ? { page: place.page, y: box.y } : null;
}

function isSamePlace(a: PlacedFact, b: PlacedFact): boolean {
  const [one, other] = [startOf(a), startOf(b)];
  return (
    one !== null &&
    other !== null &&
    one.page === other.page &&
    Math.abs(one.y - other.y) < SAME_PLACE &&
    kindOf(a) === kindOf(b)
  );
}

/**
 * Takes what the officer decided over to duties whose words were put right: their ids are made of their words, their
 * place on the page is the same.
 */
export async function carryDecisions(
  document: string,
  before: readonly PlacedFact[],
  now: readonly PlacedFact[],
): Promise<void> {
  const ids = new Set(now.map(({ fact }) => fact.id));
  const decisions = await tables.decisions.where('document').equals(document).toArray();
  const decided = new Map(decisions.map((row) => [row.key, row]));
  for (const old of before) {
    const decision = decided.get(factKey(document, old.fact.id));
    if (decision === undefined || ids.has(old.fact.id)) continue;
    const same = now.find((each) => isSamePlace(old, each));
    if (same === undefined || decided.has(factKey(document, same.fact.id))) continue;
    const { state, note } = decision;
    await decide({ kind: 'task.decided', document, task: same.fact.id, state, note });
  }
}
