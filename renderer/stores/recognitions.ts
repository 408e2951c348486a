import { useLiveQuery } from 'dexie-react-hooks';
import { tables } from './database';
import type { RecognitionRow } from './database';
import { decide } from './decide';
import type { Box } from '#shared/model/page';

export type { RecognitionRow } from './database';

/** Documents whose letters are being recognised, wait for it or were paused; undefined while loading. */
export function useRecognitions(): readonly RecognitionRow[] | undefined {
  return useLiveQuery(async () =>
    tables.recognitions.where('state').anyOf(['waiting', 'paused']).toArray(),
  );
}

/** How far recognition of one document is; null where it is through, undefined while loading. */
export function useRecognition(document: string): RecognitionRow | null | undefined {
  return useLiveQuery(async () => (await tables.recognitions.get(document)) ?? null, [document]);
}

/** Keeps a word put right, or takes that back (null). Resolves with what had been put there before. */
export async function keepCorrection(
  document: string,
  page: number,
  box: Box,
  text: string | null,
): Promise<string | null> {
  const all = await tables.corrections.where('document').equals(document).toArray();
  const before = all.find(
    (row) =>
      row.page === page &&
      Math.round(row.box.x) === Math.round(box.x) &&
      Math.round(row.box.y) === Math.round(box.y),
  );
  await decide({ kind: 'word.corrected', document, page, box, text });
  return before?.text ?? null;
}
