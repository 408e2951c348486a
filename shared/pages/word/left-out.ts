import { isNationalName } from '#shared/pages/text-side-rows';
import { shownText } from '#shared/pages/word/shown-text';
import type { WordBlock } from '#shared/pages/word/word-document';

/** Tables of contents say again what the headings say. */
const CONTENTS_STYLE = /^(?:toc|table of (?:figures|authorities)|mục lục)\s*\d*$/iu;

/** Within so many blocks a document's head has to stand. */
const HEAD_BLOCKS = 12;

/** Is this the style of a line in a table of contents? */
export function isContentsStyle(name: string): boolean {
  return CONTENTS_STYLE.test(name);
}

function holdsHead(blocks: readonly WordBlock[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'table') return block.rows.flat().some((cell) => holdsHead(cell.blocks));
    const text = block.runs.map((run) => shownText(run)).join('');
    return text.split(/[\n\t]/u).some((line) => isNationalName(line.trim()));
  });
}

/**
 * A document with the head of its first page where the document's own head stands there and not in its body. Any
 * other head of a page is left out.
 * @param readHeads the heads of the first page, the likeliest first; asked for only where the body has no head.
 */
export function withPageHead(
  body: readonly WordBlock[],
  readHeads: () => readonly (readonly WordBlock[])[],
): readonly WordBlock[] {
  if (holdsHead(body.slice(0, HEAD_BLOCKS))) return body;
  const head = readHeads().find((blocks) => holdsHead(blocks));
  return head ? [...head, ...body] : body;
}
