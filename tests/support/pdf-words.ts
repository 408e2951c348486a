import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words of a page as the PDF's text layer has them. Points from the top left. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

/** Height of letters over and under their line, of their size. */
const OVER = 0.68;
const UNDER = 0.02;

/** The pages of a PDF with the places of their text. */
export async function readPrintedPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, useWorkerFetch: false });
  const document = await task.promise;
  const pages: PrintedPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item): PrintedWord[] => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , size = 0, x = 0, y = 0] = item.transform as readonly number[];
      const top = height - y - OVER * size;
      return [
        {
          text: item.str,
          left: x,
          top,
          right: x + item.width,
          bottom: height - y + UNDER * size,
        },
      ];
    });
    pages.push({ width, height, words });
  }
  await task.destroy();
  return pages;
}

/** Words nearer to the edge of the paper than that many points. */
export function findOutside(
  { width, height, words }: PrintedPage,
  edge: number,
): readonly string[] {
  return words
    .filter(
      ({ left, top, right, bottom }) =>
        left < edge || top < edge || right > width - edge || bottom > height - edge,
    )
    .map(({ text }) => text);
}

/** Pairs of words that lie over each other by more than half a point. */
export function findOverlaps({ words }: PrintedPage): readonly string[] {
  const sorted = words.toSorted((a, b) => a.top - b.top);
  return sorted.flatMap((word, index) => {
    const over: string[] = [];
    for (const other of sorted.slice(index + 1)) {
      if (other.top > word.bottom) break;
      const across = Math.min(word.right, other.right) - Math.max(word.left, other.left);
      const down = Math.min(word.bottom, other.bottom) - Math.max(word.top, other.top);
      if (across > 0.5 && down > 0.5) over.push(`${word.text} / ${other.text}`);
    }
    return over;
  });
}
