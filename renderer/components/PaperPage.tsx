import { useInViewport } from '@mantine/hooks';
import { useEffect, useRef } from 'react';
import type { Paper } from './open-paper';
import type { Box } from '#shared/model/page';
import type { PageSize } from '#shared/model/reading';

/** A box to be marked on a page. */
export interface PaperMark extends Box {
  /** A hit, the hit looked at, or a place that something leads to. */
  readonly kind: 'hit' | 'current' | 'place';
}

interface PaperPageProps {
  readonly paper: Paper | null;
  /** From 1. */
  readonly number: number;
  readonly size: PageSize;
  readonly scale: number;
  readonly marks: readonly PaperMark[];
  readonly label: string;
  readonly onFailure: (error: unknown) => void;
  /** A double click at a place of the page, points. */
  readonly onPick: (page: number, x: number, y: number) => void;
}

/** One page: drawn once it is in sight, with boxes marked on it. */
export function PaperPage({
  paper,
  number,
  size,
  scale,
  marks,
  label,
  onFailure,
  onPick,
}: PaperPageProps) {
  const { ref, inViewport } = useInViewport();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, turn = 0, tilt = 0 } = size;

  useEffect(() => {
    if (!paper || !inViewport) return undefined;
    let stop = (): void => undefined;
    let current = true;
    void (async () => {
      const target = canvas.current;
      if (!target) return;
      const look = {
        number,
        scale: scale * window.devicePixelRatio,
        turn,
        size: { width, height },
      };
      const drawing = await paper.draw(target, look);
      if (!current) return drawing.cancel();
      stop = drawing.cancel;
      await drawing.promise;
    })().catch((error: unknown) => {
      if (current) onFailure(error);
    });
    return () => {
      current = false;
      stop();
    };
  }, [paper, number, scale, turn, width, height, inViewport, onFailure]);

  return (
    <div
      ref={ref}
      className="pdf-page"
      data-page={number}
      onDoubleClick={(event) => {
        const { left, top } = event.currentTarget.getBoundingClientRect();
        onPick(number, (event.clientX - left) / scale, (event.clientY - top) / scale);
      }}
      style={{ width: width * scale, height: height * scale }}
    >
      <canvas
        ref={canvas}
        role="img"
        aria-label={label}
        // A scan that leans is shown straight: that is how its words were found.
        style={tilt === 0 ? {} : { transform: `rotate(${-tilt}deg)` }}
      />
      {marks.map((box) => (
        <div
          key={`${box.x} ${box.y} ${box.width}`}
          className="pdf-mark"
          data-mark={box.kind}
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
