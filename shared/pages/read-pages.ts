import type { Page } from '#shared/model/page';
import type { Reading } from '#shared/model/reading';
import type { RecognisedPage } from '#shared/model/recognised-page';
import { joinPages } from '#shared/pages/join-pages';
import { judgePage } from '#shared/pages/judge-pages';
import { TooMuchDrawn, limitOperators } from '#shared/pages/limit-operators';
import type { ReadFailure } from '#shared/pages/read-failure';
import { MOST_PAGES, type PdfDocument, readPdfPage } from '#shared/pages/read-pdf';

/** How far reading has come. */
export interface ReadProgress {
  readonly page: number;
  readonly of: number;
}

/** Pages whose pictures are known already, by number; they are not opened again. */
export type RecognisedPages = ReadonlyMap<number, RecognisedPage>;

/** A page without words, to keep the others' numbers. */
export function blankPage(number: number, size: Partial<Page> = {}): Page {
  return { number, turn: 0, width: 0, height: 0, runs: [], rules: [], images: [], ...size };
}

/** Reads pages as a document, and says of which of them nothing could be read, and which are or may yet be recognised. */
export function joinWithRecognised(
  pages: readonly Page[],
  unread: readonly number[],
  toRecognise: readonly number[],
  recognised: RecognisedPages,
): Reading {
  const read = [...recognised.values()].filter(({ outcome }) => outcome === 'read');
  return {
    ...joinPages(pages),
    ...(unread.length === 0 ? {} : { unreadPages: unread }),
    ...(toRecognise.length === 0 ? {} : { pagesToRecognise: toRecognise }),
    ...(read.length === 0 ? {} : { recognisedPages: read.map(({ page }) => page.number) }),
  };
}

/**
 * Reads an open PDF. A page that cannot be read is named in the reading; only when no page gives words, nor may yet
 * give any, has the whole file failed.
 */
export async function readPdfDocument(
  document: PdfDocument,
  onPage: (progress: ReadProgress) => void,
  recognised: RecognisedPages = new Map(),
): Promise<Reading | ReadFailure> {
  const of = document.numPages;
  if (of === 0) return { failure: 'damaged' };
  if (of > MOST_PAGES) return { failure: 'too-many-pages' };
  const pages: Page[] = [];
  const failures = new Map<number, ReadFailure['failure']>();
  const toRecognise: number[] = [];
  const limited = limitOperators(document);
  for (let number = 1; number <= of; number++) {
    const known = recognised.get(number);
    const answer = known?.page ?? (await readPdfPage(limited, number).catch(pageFailureOf));
    const page = typeof answer === 'string' ? null : answer;
    const failure = known
      ? failureOf(known)
      : typeof answer === 'string'
        ? answer
        : judgePage(answer);
    if (failure) failures.set(number, failure);
    // Only what could be drawn can be recognised.
    if (failure && page && known?.outcome !== 'failed') toRecognise.push(number);
    pages.push(page && !failure ? page : blankPage(number, page ? sizeOf(page) : {}));
    onPage({ page: number, of });
  }
  const reading = joinWithRecognised(pages, [...failures.keys()], toRecognise, recognised);
  const isOfUse = reading.text !== '' || toRecognise.length > 0 || recognised.size > 0;
  return isOfUse ? reading : { failure: failures.values().next().value ?? 'empty' };
}

/** Why a page could not be taken in. */
function pageFailureOf(error: unknown): 'too-complex' | 'damaged' {
  return error instanceof TooMuchDrawn ? 'too-complex' : 'damaged';
}

function failureOf({ outcome }: RecognisedPage): ReadFailure['failure'] | null {
  return outcome === 'read' ? null : 'no-text-layer';
}

function sizeOf({ width, height, turn }: Page): Partial<Page> {
  return { width, height, turn };
}
