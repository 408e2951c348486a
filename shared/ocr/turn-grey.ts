import type { Grey } from '#shared/ocr/grey';

const WHITE = 255;

/** Turns a picture by quarters, clockwise. */
export function turnQuarters(grey: Grey, turn: 0 | 90 | 180 | 270): Grey {
  const { width: w, height: h, pixels } = grey;
  if (turn === 0) return grey;
  const turned = new Uint8Array(pixels.length);
  if (turn === 180) {
    return { width: w, height: h, pixels: turned.map((_, i) => pixels[w * h - 1 - i] ?? WHITE) };
  }
  for (let y = 0; y < h; y++) {
    for (let x = 0; x < w; x++) {
      const at = turn === 90 ? x * h + (h - 1 - y) : (w - 1 - x) * h + y;
      turned[at] = pixels[y * w + x] ?? WHITE;
    }
  }
  return { width: h, height: w, pixels: turned };
}

/** Turns a picture about its middle by a small angle, degrees clockwise; its size stays, corners are filled white. */
export function tiltGrey(grey: Grey, degrees: number): Grey {
  const { width: w, height: h, pixels } = grey;
  const sin = Math.sin((degrees * Math.PI) / 180);
  const cos = Math.cos((degrees * Math.PI) / 180);
  const turned = new Uint8Array(w * h).fill(WHITE);
  const [middleX, middleY] = [w / 2, h / 2];
  for (let y = 0; y < h; y++) {
    // Where this row begins in the picture as it was; each pixel is one step (cos, -sin) further.
    let sourceX = middleX - middleX * cos + (y - middleY) * sin;
    let sourceY = middleY + middleX * sin + (y - middleY) * cos;
    for (let x = 0; x < w; x++, sourceX += cos, sourceY -= sin) {
      const left = Math.floor(sourceX);
      const top = Math.floor(sourceY);
      if (left < 0 || top < 0 || left >= w - 1 || top >= h - 1) continue;
      const across = sourceX - left;
      const down = sourceY - top;
      const at = top * w + left;
      const upper = (pixels[at] ?? 0) * (1 - across) + (pixels[at + 1] ?? 0) * across;
      const lower = (pixels[at + w] ?? 0) * (1 - across) + (pixels[at + w + 1] ?? 0) * across;
      turned[y * w + x] = upper * (1 - down) + lower * down + 0.5;
    }
  }
  return { width: w, height: h, pixels: turned };
}
