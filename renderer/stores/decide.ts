import { applyDecision } from './apply-decision';
import { tables } from './database';
import { refreshDecided } from './search';
import { host } from '../host';
import type { Decision, JournalEntry } from '#shared/model/journal';

/** A decision with its own id and time. */
export function stamp<Kind extends Decision>(
  decision: Kind,
): Kind & Pick<JournalEntry, 'id' | 'at'> {
  return { ...decision, id: crypto.randomUUID(), at: new Date().toISOString() };
}

let before: Promise<unknown> = Promise.resolve();
let underWay = 0;

// A window closed at the wrong moment asks first.
globalThis.addEventListener?.('beforeunload', (event) => {
  if (underWay > 0) event.preventDefault();
});

/**
 * Does one thing after another that writes the journal, so that the tables follow it in its order.
 * @param isResumed What a closed window cuts off is taken up at the next start, so closing need not wait for it.
 */
export async function inOrder<Answer>(
  write: () => Promise<Answer>,
  isResumed = false,
): Promise<Answer> {
  const weight = isResumed ? 0 : 1;
  underWay += weight;
  const mine = before.then(write);
  before = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    underWay -= weight;
  }
}

/** Keeps a decision: first in the vault's journal, then in the tables. Rejects, with nothing changed, when the vault cannot write. */
export async function decide(
  decision: Exclude<Decision, { kind: 'document.added' | 'document.purged' }>,
): Promise<void> {
  await inOrder(async () => {
    const entry = stamp(decision);
    await host.request('vault.append', [entry]);
    await applyDecision(tables, entry);
    await countEntries([entry]);
  });
  refreshDecided('document' in decision ? [decision.document] : []);
}

/** Notes that the tables follow the journal up to the last of these entries. Called last: a crash before it makes the next start rebuild. */
export async function countEntries(entries: readonly JournalEntry[]): Promise<void> {
  const last = entries.at(-1)?.id;
  if (last === undefined) return;
  await tables.transaction('rw', tables.settings, async () => {
    const state = await tables.settings.get('journal');
    const count = state?.key === 'journal' ? state.count : 0;
    await tables.settings.put({ key: 'journal', count: count + entries.length, last });
  });
}
