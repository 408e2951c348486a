import { host } from '../host';
import { tables } from '../stores/database';
import type { RecognisedPage } from '#shared/model/recognised-page';
import { correctPage, parseStoredPages } from '#shared/ocr/index';

/** What recognition of letters has made of a document's pages so far, with the words that the officer put right. */
export async function loadRecognised(document: string): Promise<Map<number, RecognisedPage>> {
  const [lines, corrections] = await Promise.all([
    host.request('vault.readDerived', document),
    tables.corrections.where('document').equals(document).toArray(),
  ]);
  return new Map(
    [...parseStoredPages(lines)].map(([number, { outcome, page }]) => [
      number,
      { outcome, page: correctPage(page, corrections) },
    ]),
  );
}
