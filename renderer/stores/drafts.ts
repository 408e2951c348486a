import { useLiveQuery } from 'dexie-react-hooks';
import { tables } from './database';
import { decide } from './decide';
import { composeDraft } from '#shared/drafting/compose-draft';
import type { Draft } from '#shared/model/draft';
import type { DocumentFacts } from '#shared/model/fact';
import type { Unit } from '#shared/model/journal';

export type { Draft } from '#shared/model/draft';

/** All drafts; undefined while loading. */
export function useDrafts(): readonly Draft[] | undefined {
  return useLiveQuery(async () => tables.drafts.toArray());
}

/** One draft; null where there is none, undefined while loading. */
export function useDraft(id: string): Draft | null | undefined {
  return useLiveQuery(async () => (await tables.drafts.get(id)) ?? null, [id]);
}

/** Composes a draft from a document of the archive and keeps it. Resolves with its id; null where the document is gone. */
export async function composeFrom(
  document: string,
  unit: Unit,
  year: number,
): Promise<string | null> {
  const [text, facts] = await Promise.all([tables.readings.get(document), loadFacts(document)]);
  if (!text || !facts) return null;
  const superior = { document, text: text.reading.text, outline: text.outline, facts };
  const draft = composeDraft(superior, unit, crypto.randomUUID(), year);
  await saveDraft(draft);
  return draft.id;
}

/** Keeps a draft as it is now. */
export async function saveDraft(draft: Draft): Promise<void> {
  await decide({ kind: 'draft.saved', draft });
}

/** Takes a draft away; saving it again brings it back. */
export async function removeDraft(id: string): Promise<void> {
  await decide({ kind: 'draft.removed', draft: id });
}

/** All facts of a document; null where it is not in use, undefined while loading. */
export function useFacts(document: string): DocumentFacts | null | undefined {
  return useLiveQuery(async () => loadFacts(document), [document]);
}

async function loadFacts(document: string): Promise<DocumentFacts | null> {
  const row = await tables.documents.get(document);
  if (!row || row.trashedAt !== null) return null;
  const of = <Row extends { readonly span: { readonly start: number } }>(
    rows: readonly Row[],
  ): readonly Row[] => rows.toSorted((a, b) => a.span.start - b.span.start);
  const where = { document };
  const [tasks, reports, anniversaries, citations] = await Promise.all([
    tables.tasks.where(where).toArray(),
    tables.reports.where(where).toArray(),
    tables.anniversaries.where(where).toArray(),
    tables.citations.where(where).toArray(),
  ]);
  return {
    meta: row.meta,
    recipients: row.recipients,
    organisations: [],
    tasks: of(tasks),
    reports: of(reports),
    anniversaries: of(anniversaries),
    citations: of(citations),
  };
}
