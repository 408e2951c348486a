import { loadRecognised } from './load-recognised';
import { readDocument } from './read-document';
import { host } from '../host';
import { carryDecisions } from '../stores/carry-decisions';
import { tables } from '../stores/database';
import type { ReadingRow } from '../stores/database';
import { saveDocument } from '../stores/save-document';
import { refreshSearch } from '../stores/search';
import type { Reading } from '#shared/model/reading';
import type { RecognisedPage } from '#shared/model/recognised-page';
import { isReadFailure } from '#shared/pages/read-failure';
import { blankPage } from '#shared/pages/read-pages';

let before: Promise<unknown> = Promise.resolve();

/** Reads a document again from what was recognised and put right of it so far; one at a time. */
export async function rereadDocument(document: string): Promise<void> {
  const mine = before.then(async () => reread(document));
  before = mine.catch(() => undefined);
  await mine;
}

async function reread(document: string): Promise<void> {
  const [row, old, bytes] = await Promise.all([
    tables.documents.get(document),
    tables.readings.get(document),
    host.request('vault.readOriginal', document),
  ]);
  // Removed meanwhile, or its original is lost: what was read of it stays.
  if (row === undefined || old === undefined || bytes === null) return;
  const recognised = withWaiting(await loadRecognised(document), old.reading);
  const read = await readDocument(bytes, row, { recognised });
  if (isReadFailure(read)) return;
  const oldFacts = await Promise.all(
    [tables.tasks, tables.reports].map((table) =>
      table.where('document').equals(document).toArray(),
    ),
  );
  if ((await tables.documents.get(document)) === undefined) return;
  await saveDocument(tables, row, read);
  await carryDecisions(
    document,
    factsIn(old, oldFacts.flat()),
    [...read.facts.tasks, ...read.facts.reports].map((fact) => ({ fact, reading: read.reading })),
  );
  refreshSearch([document]);
}

/** Pages that still wait are known not to give words: they are not opened again. */
function withWaiting(
  recognised: Map<number, RecognisedPage>,
  { pagesToRecognise = [], pages }: Reading,
): Map<number, RecognisedPage> {
  for (const number of pagesToRecognise) {
    if (recognised.has(number)) continue;
    recognised.set(number, { outcome: 'waiting', page: blankPage(number, pages[number - 1]) });
  }
  return recognised;
}

function factsIn<Fact>({ reading }: ReadingRow, facts: readonly Fact[]) {
  return facts.map((fact) => ({ fact, reading }));
}
