import { useLiveQuery } from 'dexie-react-hooks';
import { liveQuery } from 'dexie';
import { useEffect, useState } from 'react';
import { tables } from './database';
import type { DocumentRow, FactRow, ReadingRow } from './database';
import { decide } from './decide';
import { host } from '../host';
import type { Anniversary, Citation } from '#shared/model/fact';

export type { DocumentRow, ReadingRow } from './database';

/** How a document is called in one line: its number, else its title, else its file. */
export function nameDocument({ meta, fileName }: Pick<DocumentRow, 'meta' | 'fileName'>): string {
  if (meta.number !== null) return meta.type === null ? meta.number : `${meta.type} ${meta.number}`;
  if (meta.title === null) return fileName;
  return meta.type === null ? meta.title : `${meta.type} ${meta.title}`;
}

/** Number and title, for lists from which one is chosen. */
export function describeDocument(row: Pick<DocumentRow, 'meta' | 'fileName'>): string {
  const { number, title } = row.meta;
  return number === null || title === null ? nameDocument(row) : `${nameDocument(row)}: ${title}`;
}

/** The issuer as it is shown: the full name made out from the text, else as the head has it. */
export function issuerOf({ meta }: Pick<DocumentRow, 'meta'>): string {
  return meta.issuerInferred ?? meta.issuer ?? '';
}

/** Documents in use that could be read, newest first; undefined while loading. */
export function useDocuments(): readonly DocumentRow[] | undefined {
  return useLiveQuery(async () => (await readArchive()).filter((row) => row.state === 'read'));
}

/** Milliseconds between two looks while a folder comes in: thousands of rows are not read again for every file. */
const CALM = 2000;

/**
 * Documents in use, those not yet read and those that cannot be read too; newest first, undefined while loading.
 * @param isBusy Files come in one after another: look now and then instead of at every change.
 */
export function useArchive(isBusy: boolean): readonly DocumentRow[] | undefined {
  const [rows, setRows] = useState<readonly DocumentRow[]>();
  useEffect(() => {
    if (!isBusy) {
      const live = liveQuery(readArchive).subscribe(setRows);
      return () => live.unsubscribe();
    }
    const look = (): void => void readArchive().then(setRows);
    look();
    const timer = setInterval(look, CALM);
    return () => clearInterval(timer);
  }, [isBusy]);
  return rows;
}

async function readArchive(): Promise<readonly DocumentRow[]> {
  const rows = await tables.documents.orderBy('addedAt').toArray();
  return rows.filter((row) => row.trashedAt === null).toReversed();
}

/** Documents in Thùng rác. */
export function useTrash(): readonly DocumentRow[] | undefined {
  return useLiveQuery(async () =>
    tables.documents.filter((row) => row.trashedAt !== null).toArray(),
  );
}

/** One document with its text, or null for one not read; null where the archive has none, undefined while loading. */
export function useDocument(
  id: string,
): { readonly row: DocumentRow; readonly text: ReadingRow | null } | null | undefined {
  return useLiveQuery(async () => {
    const [row, text] = await Promise.all([tables.documents.get(id), tables.readings.get(id)]);
    return row && row.trashedAt === null ? { row, text: text ?? null } : null;
  }, [id]);
}

/** Anniversaries and events read from one document. */
export function useAnniversaries(document: string): readonly FactRow<Anniversary>[] | undefined {
  return useLiveQuery(
    async () => tables.anniversaries.where('document').equals(document).sortBy('span.start'),
    [document],
  );
}

/** Documents that one document cites. */
export function useCitations(document: string): readonly FactRow<Citation>[] | undefined {
  return useLiveQuery(
    async () => tables.citations.where('document').equals(document).sortBy('span.start'),
    [document],
  );
}

/** Puts a document into Thùng rác. Nothing of it is lost. */
export async function trashDocument(document: string): Promise<void> {
  await decide({ kind: 'document.trashed', document });
}

/** Takes a document out of Thùng rác. */
export async function restoreDocument(document: string): Promise<void> {
  await decide({ kind: 'document.restored', document });
}

/** The original, byte for byte; null where the vault has lost it. */
export async function readOriginal(document: string): Promise<Uint8Array | null> {
  return host.request('vault.readOriginal', document);
}
