import type { Matrix } from '#shared/pages/matrix';

/** A page's frame, as the file gives it. */
export interface PageView {
  /** Left, bottom, right, top; in units of `userUnit` points, y upwards. */
  readonly box: readonly [number, number, number, number];
  /** Clockwise degrees by which the file wants it shown. */
  readonly rotate: number;
  readonly userUnit: number;
}

/** From the page's own units to points from the top left corner, as pdf.js's viewport at scale 1 does. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly toPage: Matrix;
}

/** The frame of a page shown turned by `rotation` degrees clockwise. */
export function frameOf(view: PageView, rotation: number): Frame {
  const [left, bottom, right, top] = view.box;
  const s = view.userUnit;
  const across = (right - left) * s;
  const up = (top - bottom) * s;
  switch (((rotation % 360) + 360) % 360) {
    case 90:
      return { width: up, height: across, toPage: [0, s, s, 0, -bottom * s, -left * s] };
    case 180:
      return { width: across, height: up, toPage: [-s, 0, 0, s, right * s, -bottom * s] };
    case 270:
      return { width: up, height: across, toPage: [0, -s, -s, 0, top * s, right * s] };
    default:
      return { width: across, height: up, toPage: [s, 0, 0, -s, -left * s, top * s] };
  }
}
