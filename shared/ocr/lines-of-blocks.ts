/** A rectangle of a picture, pixels. */
export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A word as tesseract tells it. */
export interface ScannedWord {
  readonly text: string;
  /** How sure tesseract is, 0 to 100. */
  readonly confidence: number;
  readonly bbox: PixelBox;
}

/** A line as tesseract tells it. */
export interface ScannedLine {
  readonly words: readonly ScannedWord[];
  readonly baseline: PixelBox;
  readonly rowAttributes: { readonly rowHeight: number };
}

/** What tesseract.js gives for `blocks`; its own type fits. */
export type ScannedBlocks = readonly {
  readonly paragraphs: readonly { readonly lines: readonly ScannedLine[] }[];
}[];

/** The lines of a page in tesseract's order, which says nothing of how they are read. */
export function linesOfBlocks(blocks: ScannedBlocks | null): ScannedLine[] {
  return (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
}
