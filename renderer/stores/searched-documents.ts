import type { DecisionRow, DocumentRow, Tables } from './database';
import type { Outline } from '#shared/model/outline';
import { fingerprintOf } from '#shared/search/entries/fingerprint';
import type { DocumentItems } from '#shared/search/entries/item-entries';

/** What search has to know of a document to tell whether it has it as it is now. */
export interface SearchedState {
  readonly id: string;
  /** Version of the text, and of the text with facts and notes. */
  readonly textVersion: string;
  readonly itemVersion: string;
  /** It has tasks that are not done. */
  readonly open: boolean;
}

/** Documents looked at in one go. */
const BATCH = 250;

/** The state of documents in use, in batches; of some, or of all. */
export async function* listSearchedStates(
  database: Tables,
  ids: readonly string[] | null,
): AsyncGenerator<readonly SearchedState[]> {
  const all = ids ?? (await database.documents.toCollection().primaryKeys());
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const [rows, decisions] = await Promise.all([
      database.documents.bulkGet([...batch]),
      database.decisions.where('document').anyOf(batch).toArray(),
    ]);
    const byDocument = new Map<string, DecisionRow[]>();
    for (const decision of decisions) {
      const others = byDocument.get(decision.document);
      if (others) others.push(decision);
      else byDocument.set(decision.document, [decision]);
    }
    yield rows.flatMap((row) =>
      row && isSearched(row) ? [stateOf(row, byDocument.get(row.id) ?? [])] : [],
    );
  }
}

/** A document's words and facts; null where it is not in use. */
export async function loadSearchedDocument(
  database: Tables,
  { id, itemVersion }: SearchedState,
): Promise<{ readonly document: DocumentItems; readonly outline: Outline } | null> {
  const where = { document: id };
  const [row, text, tasks, reports, anniversaries, decisions] = await Promise.all([
    database.documents.get(id),
    database.readings.get(id),
    database.tasks.where(where).toArray(),
    database.reports.where(where).toArray(),
    database.anniversaries.where(where).toArray(),
    database.decisions.where(where).toArray(),
  ]);
  if (!row || !text) return null;
  const notes = new Map(decisions.map(({ key, note }) => [key.slice(id.length + 1), note]));
  return {
    outline: text.outline,
    document: {
      id,
      version: itemVersion,
      text: text.reading.text,
      meta: row.meta,
      tasks,
      reports,
      anniversaries,
      notes,
    },
  };
}

function isSearched(row: DocumentRow): boolean {
  return row.state === 'read' && row.trashedAt === null;
}

function stateOf(row: DocumentRow, decisions: readonly DecisionRow[]): SearchedState {
  const notes = decisions
    .filter(({ note }) => note !== '')
    .map(({ key, note }) => `${key}=${note}`)
    .toSorted((a, b) => (a < b ? -1 : 1))
    .join('\n');
  const settled = decisions.filter(({ state }) => state === 'done' || state === 'not-a-task');
  // The same version of the program may read a scan again, with other letters.
  const textVersion = fingerprintOf(
    [row.readVersion, row.taskCount, row.unreadCount, ...row.sketch].join(' '),
  );
  return {
    id: row.id,
    textVersion,
    itemVersion: fingerprintOf(`${textVersion}\n${notes}`),
    open: row.taskCount > settled.length,
  };
}
