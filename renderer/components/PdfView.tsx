import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { PdfPage } from './PdfPage';
import { openPdf } from './open-pdf';
import type { Box } from '#shared/model/page';
import type { PageSize } from '#shared/model/reading';

interface PdfViewProps {
  readonly bytes: Uint8Array;
  /** Page sizes in points, so that there is room for pages not yet drawn. */
  readonly pages: readonly PageSize[];
  /** CSS pixels a point. */
  readonly scale: number;
  /** Marked boxes by page number, from 1. */
  readonly marks: ReadonlyMap<number, readonly Box[]>;
  readonly labelPage: (page: number) => string;
  readonly onFailure: (error: unknown) => void;
}

/** A PDF as it is, page under page; only pages in sight are drawn. */
export function PdfView({ bytes, pages, scale, marks, labelPage, onFailure }: PdfViewProps) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  useEffect(() => {
    const opened = openPdf(bytes);
    let current = true;
    opened.document.then(
      (document) => current && setPdf(document),
      (error: unknown) => current && onFailure(error),
    );
    return () => {
      current = false;
      setPdf(null);
      opened.close();
    };
  }, [bytes, onFailure]);
  return (
    <div>
      {pages.map((size, index) => (
        <PdfPage
          key={index + 1}
          pdf={pdf}
          number={index + 1}
          size={size}
          scale={scale}
          marks={marks.get(index + 1) ?? []}
          label={labelPage(index + 1)}
        />
      ))}
    </div>
  );
}
