import { factKey } from './database';
import type { DocumentRow, FactRow, Tables } from './database';
import type { DocumentFacts, DocumentMeta, Evidence, Report, Task } from '#shared/model/fact';
import { listDuties } from '#shared/planning/list-duties';
import { sketchText } from '#shared/planning/sketch-text';
import type { Outline } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';
import { locateSpan } from '#shared/pages/index';
import type { ReadFailure } from '#shared/pages/read-failure';

/** A document as it was read. */
export interface ReadDocument {
  readonly format: DocumentRow['format'];
  readonly reading: Reading;
  readonly outline: Outline;
  readonly facts: DocumentFacts;
  readonly readVersion: string;
}

/** What the journal and the vault say of a document. */
export type DocumentOrigin = Pick<DocumentRow, 'id' | 'fileName' | 'sample' | 'addedAt' | 'size'>;

const UNKNOWN: DocumentMeta = {
  type: null,
  number: null,
  numberPart: null,
  symbol: null,
  date: null,
  place: null,
  issuer: null,
  issuerInferred: null,
  issuerParent: null,
  title: null,
  year: null,
  signer: null,
  signerTitle: null,
  capacity: null,
  system: null,
  evidence: {},
};

/** What stands for a document that is kept and not yet read. */
export function waitingRow(origin: DocumentOrigin): DocumentRow {
  return {
    ...origin,
    format: 'text',
    state: 'waiting',
    failure: null,
    sketch: new Uint32Array(),
    copyOf: null,
    apartFrom: [],
    trashedAt: null,
    pageCount: 0,
    unreadCount: 0,
    recognisedCount: 0,
    pictureCount: 0,
    taskCount: 0,
    meta: UNKNOWN,
    recipients: [],
    readVersion: '',
  };
}

/** Writes all that was read from one document, in one transaction; what an earlier version read is replaced. */
export async function saveDocument(
  database: Tables,
  origin: DocumentOrigin,
  read: ReadDocument,
): Promise<void> {
  const { documents, readings, recognitions, tasks, reports, anniversaries, citations } = database;
  const pictureCount = read.reading.pagesToRecognise?.length ?? 0;
  // Outside the transaction: nothing in it may keep the database waiting.
  const sketch = sketchText(read.reading.text);
  await database.transaction(
    'rw',
    [documents, readings, recognitions, tasks, reports, anniversaries, citations],
    async () => {
      const before = await documents.get(origin.id);
      await Promise.all(
        [tasks, reports, anniversaries, citations].map((table) =>
          table.where('document').equals(origin.id).delete(),
        ),
      );
      await documents.put({
        ...(before ?? waitingRow(origin)),
        ...origin,
        format: read.format,
        state: 'read',
        failure: null,
        sketch,
        pageCount: read.reading.pages.length,
        unreadCount: (read.reading.unreadPages?.length ?? 0) - pictureCount,
        recognisedCount: read.reading.recognisedPages?.length ?? 0,
        pictureCount,
        taskCount: listDuties(read.facts.tasks, read.facts.reports).length,
        meta: read.facts.meta,
        recipients: read.facts.recipients,
        readVersion: read.readVersion,
      });
      await readings.put({ id: origin.id, reading: read.reading, outline: read.outline });
      await noteRecognition(database, origin.id, read.reading);
      await tasks.bulkPut(markTimes(read.reading, keyed(origin.id, read.facts.tasks)));
      await reports.bulkPut(markTimes(read.reading, keyed(origin.id, read.facts.reports)));
      await anniversaries.bulkPut(keyed(origin.id, read.facts.anniversaries));
      await citations.bulkPut(keyed(origin.id, read.facts.citations));
    },
  );
}

/** Notes which pages wait to be recognised; where the person paused or stopped it stays so. */
async function noteRecognition(
  { recognitions }: Tables,
  document: string,
  { pagesToRecognise, recognisedPages }: Reading,
): Promise<void> {
  if (pagesToRecognise === undefined) return recognitions.delete(document);
  const before = await recognitions.get(document);
  const done = recognisedPages?.length ?? 0;
  await recognitions.put({
    document,
    state: before?.state ?? 'waiting',
    done,
    of: done + pagesToRecognise.length,
    problem: before?.problem ?? null,
  });
  return undefined;
}

/** Marks facts whose time stands on a page that was recognised in a picture. */
function markTimes<Fact extends Task | Report>(
  reading: Reading,
  facts: readonly FactRow<Fact>[],
): FactRow<Fact>[] {
  const pictures = new Set(reading.recognisedPages);
  if (pictures.size === 0) return [...facts];
  return facts.map((fact) => {
    const places = fact.time === null ? [] : locateSpan(reading, fact.time.span);
    return places.some(({ page }) => pictures.has(page))
      ? { ...fact, timeFromPicture: true }
      : fact;
  });
}

/** Notes that a document could not be read. What an earlier version read of it stays. */
export async function saveFailure(
  database: Tables,
  origin: DocumentOrigin,
  failure: ReadFailure,
  readVersion: string,
): Promise<void> {
  await database.transaction('rw', database.documents, async () => {
    const before = await database.documents.get(origin.id);
    const row = before ?? waitingRow(origin);
    const state = before !== undefined && before.pageCount > 0 ? 'read' : 'failed';
    await database.documents.put({
      ...row,
      ...origin,
      state,
      failure: state === 'failed' ? failure : null,
      readVersion,
    });
  });
}

function keyed<Fact extends Evidence>(document: string, facts: readonly Fact[]): FactRow<Fact>[] {
  return facts.map((fact) => ({ ...fact, document, key: factKey(document, fact.id) }));
}
