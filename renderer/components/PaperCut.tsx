import { useEffect, useRef } from 'react';
import type { Paper } from './open-paper';
import type { Box } from '#shared/model/page';
import type { PageSize } from '#shared/model/reading';

interface PaperCutProps {
  readonly paper: Paper;
  /** From 1. */
  readonly number: number;
  readonly size: PageSize;
  /** What is shown in the middle, points. */
  readonly box: Box;
  readonly label: string;
}

/** Pixels a point: large enough to tell accents apart. */
const SCALE = 3;
/** What is shown around the box, points. */
const AROUND = { x: 90, y: 14 };

/** A piece of a page, large, with a frame around one word. */
export function PaperCut({ paper, number, size, box, label }: PaperCutProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { width, height, turn = 0, tilt = 0 } = size;

  useEffect(() => {
    let current = true;
    void (async () => {
      const whole = document.createElement('canvas');
      const look = { number, scale: SCALE, turn, size: { width, height } };
      await (
        await paper.draw(whole, look)
      ).promise;
      const target = canvas.current;
      const context = target?.getContext('2d');
      if (!current || !target || !context) return;
      target.width = (box.width + 2 * AROUND.x) * SCALE;
      target.height = (box.height + 2 * AROUND.y) * SCALE;
      context.translate((AROUND.x - box.x) * SCALE, (AROUND.y - box.y) * SCALE);
      context.save();
      context.translate(whole.width / 2, whole.height / 2);
      context.rotate((-tilt * Math.PI) / 180);
      context.drawImage(whole, -whole.width / 2, -whole.height / 2);
      context.restore();
      context.strokeStyle = 'rgb(214 120 0)';
      context.lineWidth = 3;
      context.strokeRect(
        (box.x - 2) * SCALE,
        (box.y - 1) * SCALE,
        (box.width + 4) * SCALE,
        (box.height + 2) * SCALE,
      );
    })().catch(() => undefined); // the page itself says what is wrong with it
    return () => {
      current = false;
    };
  }, [paper, number, turn, tilt, width, height, box]);

  return <canvas ref={canvas} className="paper-cut" role="img" aria-label={label} />;
}
