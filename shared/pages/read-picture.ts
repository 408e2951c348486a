import type { PageSize, Reading } from '#shared/model/reading';
import { type PictureSize, measurePictures } from '#shared/pages/measure-picture';
import { LARGEST_IMAGE } from '#shared/pages/pdf-options';
import type { ReadFailure } from '#shared/pages/read-failure';
import { type RecognisedPages, blankPage, joinWithRecognised } from '#shared/pages/read-pages';

/** Long side of A4, points: what pictures of pages are taken for, as what they say of their density is mostly wrong. */
const LONG_SIDE = 842;

/** The page that a picture is taken for, points. */
export function sizeOfPicture({ width, height }: PictureSize): PageSize {
  const point = LONG_SIDE / Math.max(width, height);
  return { width: width * point, height: height * point };
}

/** Reads a picture file: every picture is a page, whose words are there once they have been recognised. */
export function readPicture(bytes: Uint8Array, recognised: RecognisedPages): Reading | ReadFailure {
  const sizes = measurePictures(bytes);
  if (sizes.length === 0) return { failure: 'damaged' };
  if (sizes.some(({ width, height }) => width * height > LARGEST_IMAGE)) {
    return { failure: 'too-large' };
  }
  const numbers = sizes.map((_, i) => i + 1);
  const pages = sizes.map(
    (size, i) => recognised.get(i + 1)?.page ?? blankPage(i + 1, sizeOfPicture(size)),
  );
  const unread = numbers.filter((number) => recognised.get(number)?.outcome !== 'read');
  const toRecognise = unread.filter((number) => recognised.get(number)?.outcome !== 'failed');
  return joinWithRecognised(pages, unread, toRecognise, recognised);
}
