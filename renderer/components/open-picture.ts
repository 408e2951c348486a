import utif from 'utif2';

/** TIFF is told by its first two letters, II or MM; browsers do not read it. */
function isTiff(bytes: Uint8Array): boolean {
  return bytes[0] === bytes[1] && (bytes[0] === 0x49 || bytes[0] === 0x4d);
}

/** Decodes picture `number` (from 1) of a file, upright as the camera says. Rejects when it is damaged. */
export async function openPicture(bytes: Uint8Array, number: number): Promise<ImageBitmap> {
  const file = Uint8Array.from(bytes);
  if (!isTiff(bytes)) return createImageBitmap(new Blob([file]));
  const picture = utif.decode(file.buffer)[number - 1];
  if (!picture) throw new Error(`The file has no picture ${number}`);
  utif.decodeImage(file.buffer, picture);
  const pixels = Uint8ClampedArray.from(utif.toRGBA8(picture));
  return createImageBitmap(new ImageData(pixels, picture.width, picture.height));
}
