import { factKey } from './database';
import type { DocumentRow, FactRow, Tables } from './database';
import type { DocumentFacts, Evidence } from '#shared/model/fact';
import { listDuties } from '#shared/planning/list-duties';
import type { Outline } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';

/** A document as it was read. */
export interface ReadDocument {
  readonly format: DocumentRow['format'];
  readonly reading: Reading;
  readonly outline: Outline;
  readonly facts: DocumentFacts;
  readonly readVersion: string;
}

/** What the journal says of a document. */
export type DocumentOrigin = Pick<DocumentRow, 'id' | 'fileName' | 'sample' | 'addedAt'>;

/** Writes all that was read from one document, in one transaction; what an earlier version read is replaced. */
export async function saveDocument(
  database: Tables,
  origin: DocumentOrigin,
  read: ReadDocument,
): Promise<void> {
  const { documents, readings, tasks, reports, anniversaries, citations } = database;
  await database.transaction(
    'rw',
    [documents, readings, tasks, reports, anniversaries, citations],
    async () => {
      const before = await documents.get(origin.id);
      await Promise.all(
        [tasks, reports, anniversaries, citations].map((table) =>
          table.where('document').equals(origin.id).delete(),
        ),
      );
      await documents.put({
        ...origin,
        format: read.format,
        trashedAt: before?.trashedAt ?? null,
        pageCount: read.reading.pages.length,
        taskCount: listDuties(read.facts.tasks, read.facts.reports).length,
        meta: read.facts.meta,
        recipients: read.facts.recipients,
        readVersion: read.readVersion,
      });
      await readings.put({ id: origin.id, reading: read.reading, outline: read.outline });
      await tasks.bulkPut(keyed(origin.id, read.facts.tasks));
      await reports.bulkPut(keyed(origin.id, read.facts.reports));
      await anniversaries.bulkPut(keyed(origin.id, read.facts.anniversaries));
      await citations.bulkPut(keyed(origin.id, read.facts.citations));
    },
  );
}

function keyed<Fact extends Evidence>(document: string, facts: readonly Fact[]): FactRow<Fact>[] {
  return facts.map((fact) => ({ ...fact, document, key: factKey(document, fact.id) }));
}
