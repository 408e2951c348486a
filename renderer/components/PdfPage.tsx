import { useInViewport } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Box } from '#shared/model/page';
import type { PageSize } from '#shared/model/reading';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy | null;
  /** From 1. */
  readonly number: number;
  readonly size: PageSize;
  readonly scale: number;
  readonly marks: readonly Box[];
  readonly label: string;
}

/** One page: drawn once it is in sight, with boxes marked on it. */
export function PdfPage({ pdf, number, size, scale, marks, label }: PdfPageProps) {
  const { ref, inViewport } = useInViewport();
  const canvas = useRef<HTMLCanvasElement>(null);
  const turn = size.turn ?? 0;

  useEffect(() => {
    if (!pdf || !inViewport) return undefined;
    let stop = (): void => undefined;
    let current = true;
    void (async () => {
      const page = await pdf.getPage(number);
      const target = canvas.current;
      if (!current || !target) return;
      const viewport = page.getViewport({
        scale: scale * window.devicePixelRatio,
        // A page whose text stands sideways is shown the way it is read.
        rotation: (page.rotate + turn) % 360,
      });
      target.width = viewport.width;
      target.height = viewport.height;
      const drawing = page.render({ canvas: target, viewport });
      stop = () => drawing.cancel();
      await drawing.promise.catch((error: unknown) => {
        if (current) throw error;
      });
    })();
    return () => {
      current = false;
      stop();
    };
  }, [pdf, number, scale, turn, inViewport]);

  return (
    <div
      ref={ref}
      className="pdf-page"
      data-page={number}
      style={{ width: size.width * scale, height: size.height * scale }}
    >
      <canvas ref={canvas} role="img" aria-label={label} />
      {marks.map((box) => (
        <div
          key={`${box.x} ${box.y}`}
          className="pdf-mark"
          style={{
            left: box.x * scale,
            top: box.y * scale,
            width: box.width * scale,
            height: box.height * scale,
          }}
        />
      ))}
    </div>
  );
}
