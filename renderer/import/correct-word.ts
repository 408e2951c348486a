import { rereadDocument } from './reread-document';
import { keepCorrection } from '../stores/recognitions';
import type { Box } from '#shared/model/page';

/** A word on a scanned page. */
export interface WordPlace {
  readonly document: string;
  readonly page: number;
  readonly box: Box;
}

/**
 * Puts a word of a scan right (empty: nothing is written there; null: as it was recognised) and reads the document
 * again. Resolves with what had been put there before.
 */
export async function correctWord(
  { document, page, box }: WordPlace,
  text: string | null,
): Promise<string | null> {
  const before = await keepCorrection(document, page, box, text);
  await rereadDocument(document);
  return before;
}
