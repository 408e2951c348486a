import type { Reading } from '#shared/model/reading';
import { pdfFailureOf } from '#shared/pages/pdf-options';
import type { ReadFailure } from '#shared/pages/read-failure';
import { type ReadProgress, type RecognisedPages, readPdfDocument } from '#shared/pages/read-pages';
import type { PdfDocument } from '#shared/pages/read-pdf';
import { readPicture } from '#shared/pages/read-picture';
import { readTextFile } from '#shared/pages/read-text-file';
import { contradictsName, recogniseFile } from '#shared/pages/recognise-file';
import { readWord } from '#shared/pages/word/read-word';
import { isWordKind } from '#shared/pages/word/word-kinds';

/** Largest PDF read, bytes. */
const LARGEST_PDF = 200_000_000;

/** Opens a PDF with whatever pdf.js this program runs; `close` lets go of it. */
export type OpenPdf = (
  bytes: Uint8Array,
) => Promise<{ readonly document: PdfDocument; readonly close: () => Promise<void> }>;

async function readPdf(
  bytes: Uint8Array,
  openPdf: OpenPdf,
  onPage: (progress: ReadProgress) => void,
  recognised: RecognisedPages,
): Promise<Reading | ReadFailure> {
  if (bytes.length > LARGEST_PDF) return { failure: 'too-large' };
  let opened: Awaited<ReturnType<OpenPdf>>;
  try {
    opened = await openPdf(bytes);
  } catch (error) {
    return pdfFailureOf(error);
  }
  const answer = await readPdfDocument(opened.document, onPage, recognised);
  await opened.close();
  return answer;
}

/**
 * Reads a file of any kind by what its bytes are: text, PDF and pictures; of other kinds it says what they are.
 * @param recognised What recognition of letters has made of the file's pages so far.
 */
export async function readBytes(
  bytes: Uint8Array,
  fileName: string,
  openPdf: OpenPdf,
  onPage: (progress: ReadProgress) => void,
  recognised: RecognisedPages = new Map(),
): Promise<Reading | ReadFailure> {
  if (bytes.length === 0) return { failure: 'empty' };
  const found = recogniseFile(bytes);
  if (found === 'pdf') return await readPdf(bytes, openPdf, onPage, recognised);
  if (found === 'picture') return readPicture(bytes, recognised);
  // A web page under another name is what a failed download leaves behind.
  const isStray = found === 'html' && contradictsName(found, fileName);
  if (isWordKind(found) && !isStray) return readWord(bytes, found);
  if (found !== 'unknown') {
    const failure = contradictsName(found, fileName) ? 'wrong-extension' : 'unsupported-format';
    return { failure, found };
  }
  const answer = readTextFile(bytes);
  const isBroken = 'failure' in answer && answer.failure === 'not-text';
  return isBroken && contradictsName(found, fileName) ? { failure: 'damaged' } : answer;
}
