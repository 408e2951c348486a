import { applyDecision } from './apply-decision';
import { tables } from './database';
import { host } from '../host';
import type { Decision, JournalEntry } from '#shared/model/journal';

/** A decision with its own id and time. */
export function stamp<Kind extends Decision>(
  decision: Kind,
): Kind & Pick<JournalEntry, 'id' | 'at'> {
  return { ...decision, id: crypto.randomUUID(), at: new Date().toISOString() };
}

let last: Promise<unknown> = Promise.resolve();
let underWay = 0;

// A window closed at the wrong moment asks first.
globalThis.addEventListener?.('beforeunload', (event) => {
  if (underWay > 0) event.preventDefault();
});

/** Does one thing after another that writes the journal, so that the tables follow it in its order. */
export async function inOrder<Answer>(write: () => Promise<Answer>): Promise<Answer> {
  underWay += 1;
  const mine = last.then(write);
  last = mine.catch(() => undefined);
  try {
    return await mine;
  } finally {
    underWay -= 1;
  }
}

/** Keeps a decision: first in the vault's journal, then in the tables. Rejects, with nothing changed, when the vault cannot write. */
export async function decide(
  decision: Exclude<Decision, { kind: 'document.added' }>,
): Promise<void> {
  await inOrder(async () => {
    const entry = stamp(decision);
    await host.request('vault.append', [entry]);
    await applyDecision(tables, entry);
    await countEntry(entry);
  });
}

/** Notes that the tables follow the journal up to this entry. Called last: a crash before it makes the next start rebuild. */
export async function countEntry(entry: JournalEntry): Promise<void> {
  await tables.transaction('rw', tables.settings, async () => {
    const before = await tables.settings.get('journal');
    const count = before?.key === 'journal' ? before.count : 0;
    await tables.settings.put({ key: 'journal', count: count + 1, last: entry.id });
  });
}
