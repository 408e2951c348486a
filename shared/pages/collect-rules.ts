import type { Rule } from '#shared/model/page';
import { type Matrix, transformPoint } from '#shared/pages/matrix';
import { PATH_CLOSE, PATH_MOVE, PATH_STEPS } from '#shared/pages/pdf-operators';

type Point = readonly [x: number, y: number];

/** A filled or stroked shape no thicker than this is a rule, points. */
const THICKEST = 3;
/** Shorter strokes are parts of letters and ornaments, points. */
const SHORTEST_ACROSS = 6;
const SHORTEST_DOWN = 4;

/** The corner points of each part of a path, curves by their ends. */
function cutPath(path: ArrayLike<number>, toPage: Matrix): { points: Point[]; closed: boolean }[] {
  const parts: { points: Point[]; closed: boolean }[] = [];
  let points: Point[] = [];
  let at = 0;
  while (at < path.length) {
    const step = path[at++] ?? -1;
    const values = PATH_STEPS[step];
    if (values === undefined) break;
    if (step === PATH_MOVE || step === PATH_CLOSE) {
      if (points.length > 1) parts.push({ points, closed: step === PATH_CLOSE });
      points = [];
    }
    at += values;
    if (values > 0) points.push(transformPoint(toPage, path[at - 2] ?? 0, path[at - 1] ?? 0));
  }
  if (points.length > 1) parts.push({ points, closed: false });
  return parts;
}

function ruleBetween([ax, ay]: Point, [bx, by]: Point): Rule[] {
  const across = Math.abs(ax - bx);
  const down = Math.abs(ay - by);
  if (down < 1 && across >= SHORTEST_ACROSS) {
    return [{ x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: ay, y1: ay }];
  }
  if (across < 1 && down >= SHORTEST_DOWN) {
    return [{ x0: ax, x1: ax, y0: Math.min(ay, by), y1: Math.max(ay, by) }];
  }
  return [];
}

/** The straight rules a path draws: thin shapes as they are, of larger ones the sides when they are stroked. */
export function rulesOfPath(path: ArrayLike<number>, toPage: Matrix, stroked: boolean): Rule[] {
  return cutPath(path, toPage).flatMap(({ points, closed }) => {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
    const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
    if (y1 - y0 <= THICKEST && x1 - x0 >= SHORTEST_ACROSS) {
      return [{ x0, x1, y0: (y0 + y1) / 2, y1: (y0 + y1) / 2 }];
    }
    if (x1 - x0 <= THICKEST && y1 - y0 >= SHORTEST_DOWN) {
      return [{ x0: (x0 + x1) / 2, x1: (x0 + x1) / 2, y0, y1 }];
    }
    if (!stroked) return [];
    return points.flatMap((point, i) => {
      const next = points[i + 1] ?? (closed ? points[0] : undefined);
      return next ? ruleBetween(point, next) : [];
    });
  });
}
