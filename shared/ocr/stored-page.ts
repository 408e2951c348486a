import type { RecognisedPage } from '#shared/model/recognised-page';

/** Raised whenever the same picture would be recognised differently: pages are then recognised again. */
const OCR_VERSION = 1;

interface StoredPage {
  readonly version: number;
  readonly recognised: RecognisedPage;
}

/** Digits kept of positions: a hundredth of a point. */
function round(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 100) / 100 : value;
}

/** A recognised page as one line of JSON, to be kept beside the original. */
export function formatStoredPage(recognised: RecognisedPage): string {
  return JSON.stringify({ version: OCR_VERSION, recognised } satisfies StoredPage, round);
}

function parseStoredPage(line: string): RecognisedPage | null {
  try {
    // Written by this program alone, in one piece: damaged lines are no JSON any more.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    const stored = JSON.parse(line) as StoredPage;
    return stored.version === OCR_VERSION ? stored.recognised : null;
  } catch {
    return null;
  }
}

/** The pages in such lines, by number; of a page kept twice the later. Lines of another version or damaged ones are left out. */
export function parseStoredPages(lines: readonly string[]): Map<number, RecognisedPage> {
  const pages = lines.map(parseStoredPage).filter((page) => page !== null);
  return new Map(pages.map((recognised) => [recognised.page.number, recognised]));
}
