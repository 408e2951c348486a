import type { OperatorList } from '#shared/pages/pdf-operators';
import type { PdfDocument, PdfPage } from '#shared/pages/read-pdf';

/**
 * Most drawing operators, with their arguments, that one page may have. A dense page of text has some ten thousand, a
 * detailed map a hundred thousand; what has more is made to choke programs, or a drawing without words.
 */
const MOST_OPERATORS = 250_000;

/** A page is drawn with more than can be taken in. */
export class TooMuchDrawn extends Error {
  override readonly name = 'TooMuchDrawn';
}

/** The same document, whose pages refuse to be read when too much is drawn on them. */
export function limitOperators(document: PdfDocument): PdfDocument {
  return {
    numPages: document.numPages,
    getPage: async (number) => limitPage(await document.getPage(number)),
  };
}

function limitPage(page: PdfPage): PdfPage {
  const { rotate, userUnit, view, commonObjs } = page;
  return {
    rotate,
    userUnit,
    view,
    commonObjs,
    getOperatorList: () => listOperators(page),
    cleanup: () => page.cleanup(),
  };
}

/**
 * pdf.js has no limit of its own and tells of no progress: it collects operators until memory is full. It takes them
 * in by pieces in `_renderPageChunk`, and `_abortOperatorList` ends that; a unit test shows that the installed version
 * still does.
 */
function listOperators(page: PdfPage): Promise<OperatorList> {
  return new Promise((resolve, reject) => {
    const take: unknown = Reflect.get(page, '_renderPageChunk');
    const abort: unknown = Reflect.get(page, '_abortOperatorList');
    if (typeof take === 'function' && typeof abort === 'function') {
      let count = 0;
      Reflect.set(page, '_renderPageChunk', (chunk: ArrayLike<unknown>, intentState: unknown) => {
        count += chunk.length;
        if (count <= MOST_OPERATORS) return Reflect.apply(take, page, [chunk, intentState]);
        const reason = new TooMuchDrawn();
        reject(reason);
        return Reflect.apply(abort, page, [{ intentState, reason, force: true }]);
      });
    }
    page.getOperatorList().then(resolve, reject);
  });
}
