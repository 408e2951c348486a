import type { Page } from '#shared/model/page';
import type { Reading } from '#shared/model/reading';
import { joinPages } from '#shared/pages/join-pages';
import { judgePage } from '#shared/pages/judge-pages';
import type { ReadFailure } from '#shared/pages/read-failure';
import { MOST_PAGES, type PdfDocument, readPdfPage } from '#shared/pages/read-pdf';

/** How far reading has come. */
export interface ReadProgress {
  readonly page: number;
  readonly of: number;
}

/** A page without words, to keep the others' numbers. */
function blankPage(number: number): Page {
  return { number, turn: 0, width: 0, height: 0, runs: [], rules: [], images: [] };
}

/**
 * Reads an open PDF. A page that cannot be read is named in the reading; only when no page gives words has the
 * whole file failed.
 */
export async function readPdfDocument(
  document: PdfDocument,
  onPage: (progress: ReadProgress) => void,
): Promise<Reading | ReadFailure> {
  const of = document.numPages;
  if (of === 0) return { failure: 'damaged' };
  if (of > MOST_PAGES) return { failure: 'too-many-pages' };
  const pages: Page[] = [];
  const failures = new Map<number, ReadFailure['failure']>();
  for (let number = 1; number <= of; number++) {
    const page = await readPdfPage(document, number).catch(() => null);
    const failure = page ? judgePage(page) : 'damaged';
    if (failure) failures.set(number, failure);
    pages.push(page && !failure ? page : { ...blankPage(number), ...sizeOf(page) });
    onPage({ page: number, of });
  }
  const reading = joinPages(pages);
  if (reading.text === '') return { failure: failures.values().next().value ?? 'empty' };
  return failures.size === 0 ? reading : { ...reading, unreadPages: [...failures.keys()] };
}

function sizeOf(page: Page | null): Partial<Page> {
  return page ? { width: page.width, height: page.height, turn: page.turn } : {};
}
