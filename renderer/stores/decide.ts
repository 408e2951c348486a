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

/** Keeps a decision: first in the vault's journal, then in the tables. Rejects, with nothing changed, when the vault cannot write. */
export async function decide(
  decision: Exclude<Decision, { kind: 'document.added' }>,
): Promise<void> {
  const entry = stamp(decision);
  await host.request('vault.append', [entry]);
  await applyDecision(tables, entry);
  await countEntry(entry);
}

/** Notes that the tables follow the journal up to this entry. Called last: a crash before it makes the next start rebuild. */
export async function countEntry(entry: JournalEntry): Promise<void> {
  await tables.transaction('rw', tables.settings, async () => {
    const before = await tables.settings.get('journal');
    const count = before?.key === 'journal' ? before.count : 0;
    await tables.settings.put({ key: 'journal', count: count + 1, last: entry.id });
  });
}
