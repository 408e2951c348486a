import { useMemo } from 'react';
import type { DocumentRow } from './database';
import { decide } from './decide';
import { issuerOf } from './documents';
import { findFamilies, listCounted } from '#shared/planning/family';
import type { Family, FamilyDocument } from '#shared/planning/family';

export type { Family } from '#shared/planning/family';

/** Copies of one act among the documents in use; none while loading. */
export function useFamilies(documents: readonly DocumentRow[] | undefined): readonly Family[] {
  return useMemo(
    () => findFamilies((documents ?? []).filter((row) => row.state === 'read').map(describe)),
    [documents],
  );
}

/** Documents whose duties and days count: those in use, without copies of one that is in use. */
export function countedDocuments(rows: readonly DocumentRow[]): readonly DocumentRow[] {
  return listCounted(rows.filter((row) => row.trashedAt === null));
}

/** Keeps which copy counts; null: they are different acts. */
export async function settleFamily(
  documents: readonly string[],
  counts: string | null,
): Promise<void> {
  await decide({ kind: 'family.settled', documents, counts });
}

/** Takes {@link settleFamily} back. */
export async function reopenFamily(documents: readonly string[]): Promise<void> {
  await decide({ kind: 'family.opened', documents });
}

function describe(row: DocumentRow): FamilyDocument {
  const { id, sketch, taskCount, addedAt, copyOf, apartFrom } = row;
  const issuer = issuerOf(row);
  return {
    id,
    number: row.meta.number,
    date: row.meta.date,
    issuer: issuer === '' ? null : issuer,
    sketch,
    taskCount,
    addedAt,
    copyOf,
    apartFrom,
  };
}
