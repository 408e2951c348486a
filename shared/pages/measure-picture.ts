/** Size of one picture, pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Most pictures read of one TIFF. */
const MOST_PICTURES = 3000;

/** The field type of a TIFF that is two bytes wide; sizes are written in it or in four bytes. */
const SHORT = 3;
const WIDTH_TAG = 256;
const HEIGHT_TAG = 257;

/** Every picture of a TIFF: its directories are a chain. */
function measureTiff(view: DataView): PictureSize[] {
  const isLittle = view.getUint8(0) === 0x49;
  const sizes: PictureSize[] = [];
  const seen = new Set<number>();
  let at = view.getUint32(4, isLittle);
  while (at !== 0 && !seen.has(at) && sizes.length < MOST_PICTURES) {
    seen.add(at);
    const fields = view.getUint16(at, isLittle);
    let [width, height] = [0, 0];
    for (let i = 0; i < fields; i++) {
      const field = at + 2 + 12 * i;
      const tag = view.getUint16(field, isLittle);
      const value =
        view.getUint16(field + 2, isLittle) === SHORT
          ? view.getUint16(field + 8, isLittle)
          : view.getUint32(field + 8, isLittle);
      if (tag === WIDTH_TAG) width = value;
      if (tag === HEIGHT_TAG) height = value;
    }
    sizes.push({ width, height });
    at = view.getUint32(at + 2 + 12 * fields, isLittle);
  }
  return sizes;
}

/** JPEG: the size stands in the frame's head (SOF), after segments of any length. */
function measureJpeg(view: DataView): PictureSize[] {
  let at = 2;
  while (at < view.byteLength) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return [{ height: view.getUint16(at + 5), width: view.getUint16(at + 7) }];
    at += 2 + view.getUint16(at + 2);
  }
  return [];
}

function measure(view: DataView): PictureSize[] {
  switch (view.getUint16(0)) {
    case 0x8950:
      return [{ width: view.getUint32(16), height: view.getUint32(20) }];
    case 0xffd8:
      return measureJpeg(view);
    case 0x4749:
      return [{ width: view.getUint16(6, true), height: view.getUint16(8, true) }];
    case 0x424d:
      return [{ width: view.getInt32(18, true), height: Math.abs(view.getInt32(22, true)) }];
    default:
      return measureTiff(view);
  }
}

/** Sizes of the pictures in a picture file (PNG, JPEG, GIF, BMP; TIFF may hold several), from its heads alone; empty where they are damaged. */
export function measurePictures(bytes: Uint8Array): PictureSize[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return measure(view).filter(({ width, height }) => width > 0 && height > 0);
  } catch (error) {
    // Reading behind the end: the file is cut off.
    if (error instanceof RangeError) return [];
    throw error;
  }
}
