import type { Reading, Span } from '#shared/model/reading';
import { isOpening } from '#shared/outline/landmarks';

/** A paragraph without a stop at its end, longer than this, goes on in the next block. */
const SHORTEST = 60;
const STOPS = /[.;:!?…”")]$/u;
const BEGINS_ANEW = /^(?:[-–+•*]\s|[IVX]+\s*[.–-]|\d+(?:\.\d+)*[.)]\s|\p{Ll}\))/u;

/** A stretch of text to read as one, of the same length as its span. */
export interface Passage extends Span {
  readonly text: string;
}

/** The blocks of a reading, a paragraph that a page end cut in two joined again; block ends become spaces. */
export function passagesOf(reading: Reading): readonly Passage[] {
  const passages: Passage[] = [];
  for (const block of reading.blocks) {
    const own = reading.text.slice(block.start, block.end);
    const last = passages.at(-1);
    const goesOn =
      last &&
      block.kind === 'paragraph' &&
      last.end + 1 === block.start &&
      last.text.length > SHORTEST &&
      !STOPS.test(last.text.trimEnd()) &&
      !BEGINS_ANEW.test(own) &&
      !isOpening(own) &&
      own !== own.toUpperCase();
    if (goesOn) {
      passages[passages.length - 1] = {
        start: last.start,
        end: block.end,
        text: `${last.text} ${own}`,
      };
    } else {
      passages.push({ start: block.start, end: block.end, text: own });
    }
  }
  return passages;
}
