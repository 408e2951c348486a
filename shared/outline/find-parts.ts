import type { Block, Reading, Span } from '#shared/model/reading';
import { readLabel } from '#shared/outline/labels';
import { linesWithin } from '#shared/outline/lines-within';
import {
  isAttachmentNote,
  isCapitals,
  isClosing,
  isOpening,
  isRecipientsLine,
  isSigningLine,
  readTypeLine,
} from '#shared/outline/landmarks';

/** One document within the file: a decision and the plan it issues are two. */
export interface DocumentPart {
  readonly head: readonly Block[];
  readonly opening: readonly Block[];
  readonly body: readonly Block[];
  readonly closing: readonly Block[];
  readonly foot: readonly Block[];
}

const LONG_PARAGRAPH = 160;
/** How many blocks a signature may stand before "Nơi nhận", and before the end where nothing says so. */
const BEFORE_RECIPIENTS = 8;
const WITHOUT_RECIPIENTS = 25;
const LONGEST_TITLE = 400;
const NO_TITLE = /^căn cứ(?!\p{L})|:\s*$/iu;

function textOf(reading: Reading, block: Span): string {
  return reading.text.slice(block.start, block.end);
}

function isNumbered(text: string): boolean {
  return readLabel(text)?.no != null;
}

/** "(Kèm theo Quyết định số …)" stands within so many blocks after the type of what is attached. */
const NOTE_WITHIN = 5;

/** Whether what begins at `at` says that it belongs to another paper: "(Ban hành kèm theo Quyết định số …)". */
function isAttached(reading: Reading, blocks: readonly Block[], at: number): boolean {
  return blocks
    .slice(at, at + NOTE_WITHIN)
    .some((block) => isAttachmentNote(textOf(reading, block)));
}

/**
 * Blocks of each document in the file: a new one begins with a type line after a foot. Where "Nơi nhận" was
 * lost, after a signature, or where the type is followed by a note of what it is attached to.
 */
function splitDocuments(reading: Reading, blocks: readonly Block[]): readonly (readonly Block[])[] {
  const documents: Block[][] = [[]];
  let seenFoot = false;
  let seenBody = false;
  blocks.forEach((block, at) => {
    const own = textOf(reading, block);
    const type = block.kind === 'row' ? null : readTypeLine(own);
    const isNextAppendix = type?.type === 'Phụ lục' && documents.length > 1;
    const begins =
      type !== null &&
      (seenFoot || isNextAppendix || (seenBody && isAttached(reading, blocks, at)));
    if (begins) {
      documents.push([]);
      seenFoot = false;
      seenBody = false;
    }
    documents.at(-1)?.push(block);
    seenBody ||= isNumbered(own);
    seenFoot ||= isRecipientsLine(own) || (seenBody && isSigningLine(own));
  });
  return documents;
}

/** Whether a line of the block names a kind of document. */
function hasTypeLine(reading: Reading, block: Block): boolean {
  return linesWithin(reading, block).some((line) => readTypeLine(textOf(reading, line)) !== null);
}

/** Whether the block ends with the type and the title is still to come. */
function isBareType(reading: Reading, block: Block | undefined): boolean {
  const last = block ? linesWithin(reading, block).at(-1) : undefined;
  const words = last ? textOf(reading, last) : '';
  const type = readTypeLine(words);
  return type !== null && !/\p{L}{2}/u.test(words.slice(type.end));
}

function findHeadEnd(reading: Reading, blocks: readonly Block[]): number {
  const typeAt = blocks.findIndex((block) => block.kind !== 'row' && hasTypeLine(reading, block));
  const from = typeAt + 1;
  const bareType = isBareType(reading, blocks[typeAt]);
  for (let at = from; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) break;
    const own = textOf(reading, block);
    if (block.kind === 'row') {
      if (/kính gửi/iu.test(own) || at < 3) continue;
      return at;
    }
    if (isNumbered(own)) return at;
    // A title follows its type line at once and may begin as an opening does: "Thực hiện Kết luận số …".
    const isTitle = bareType && at === from && own.length < LONGEST_TITLE && !NO_TITLE.test(own);
    if (isTitle) continue;
    if (isOpening(own) || (own.length > LONG_PARAGRAPH && !isCapitals(own))) return at;
  }
  return typeAt < 0 ? 0 : blocks.length;
}

function findFoot(reading: Reading, blocks: readonly Block[], from: number): number {
  const recipients = blocks.findIndex(
    (block, at) => at >= from && isRecipientsLine(textOf(reading, block)),
  );
  const end = recipients < 0 ? blocks.length : recipients;
  // Without "Nơi nhận" the recipients may stand between the signature and the end.
  const reach = recipients < 0 ? WITHOUT_RECIPIENTS : BEFORE_RECIPIENTS;
  let start = end;
  for (let at = end - 1; at >= from && at >= end - reach; at--) {
    const block = blocks[at];
    if (block && isSigningLine(textOf(reading, block))) start = at;
  }
  return start;
}

const LONGEST_HEADING = 120;

function endsAsTitle(text: string): boolean {
  return text.length < LONGEST_HEADING && !/[.;:!?…/]\s*$/u.test(text);
}

/** Cuts the blocks of a file (footnotes left out) into its documents and each into its parts. */
export function findParts(reading: Reading, blocks: readonly Block[]): readonly DocumentPart[] {
  return splitDocuments(reading, blocks).map((own) => {
    const headEnd = findHeadEnd(reading, own);
    const footStart = findFoot(reading, own, headEnd);
    let bodyStart = headEnd;
    for (; bodyStart < footStart; bodyStart++) {
      const block = own[bodyStart];
      if (!block) break;
      const words = textOf(reading, block);
      if (isNumbered(words)) break;
      if (readLabel(words) && !isOpening(words)) break;
      if (
        bodyStart > headEnd &&
        words.endsWith(':') &&
        !/(?:như sau|quyết định|quyết nghị|sau đây)\s*:$/iu.test(words)
      )
        break;
    }
    let lastLabel = bodyStart - 1;
    own.forEach((block, at) => {
      if (at < footStart && readLabel(textOf(reading, block))) lastLabel = at;
    });
    let closingStart = footStart;
    // "8. Các chi bộ" / "Căn cứ Kế hoạch này, …": what stands under a title belongs to it.
    const last = own[lastLabel];
    const titleWaits = last !== undefined && endsAsTitle(textOf(reading, last));
    for (let at = Math.max(lastLabel + (titleWaits ? 2 : 1), bodyStart); at < footStart; at++) {
      const block = own[at];
      if (block?.kind === 'paragraph' && isClosing(textOf(reading, block))) {
        closingStart = at;
        break;
      }
    }
    return {
      head: own.slice(0, headEnd),
      opening: own.slice(headEnd, bodyStart),
      body: own.slice(bodyStart, closingStart),
      closing: own.slice(closingStart, footStart),
      foot: own.slice(footStart),
    };
  });
}
