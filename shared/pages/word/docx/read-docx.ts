import { isNationalName } from '#shared/pages/text-side-rows';
import { DocxBlocks } from '#shared/pages/word/docx/docx-blocks';
import { DocxLists } from '#shared/pages/word/docx/docx-lists';
import { DocxParts } from '#shared/pages/word/docx/docx-parts';
import { DocxStyles } from '#shared/pages/word/docx/docx-styles';
import { ZipFile } from '#shared/pages/word/docx/open-zip';
import { type XmlElement, elementsOf, parseXml, switchOf } from '#shared/pages/word/docx/parse-xml';
import { shownText } from '#shared/pages/word/shown-text';
import type { WordBlock, WordDocument } from '#shared/pages/word/word-document';

/** Within so many blocks a document's head has to stand. */
const HEAD_BLOCKS = 12;

function readNotes(parts: DocxParts): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote']) {
    for (const note of elementsOf(parts.readOnly(`${kind}s`))) {
      if (note.name === kind) notes.set(`${kind} ${note.attributes['id'] ?? ''}`, note);
    }
  }
  return notes;
}

function holdsHead(blocks: readonly WordBlock[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'table') return block.rows.flat().some((cell) => holdsHead(cell.blocks));
    const text = block.runs.map((run) => shownText(run)).join('');
    return text.split(/[\n\t]/u).some((line) => isNationalName(line.trim()));
  });
}

/** The head of the document where it was put into the head of the first page; empty otherwise. */
function readPageHead(parts: DocxParts, reader: DocxBlocks): readonly WordBlock[] {
  const references = elementsOf(reader.section).filter(({ name }) => name === 'headerReference');
  const types = switchOf(reader.section, 'titlePg') ? ['first', 'default'] : ['default'];
  for (const type of types) {
    const reference = references.find(({ attributes }) => attributes['type'] === type);
    const part = reference && parts.readById(reference.attributes['id'] ?? '');
    const blocks = part ? reader.readIn(part) : [];
    if (holdsHead(blocks)) return blocks;
  }
  return [];
}

/**
 * Reads a .docx (ISO 29500).
 * @throws WordTrouble
 */
export function readDocx(bytes: Uint8Array): WordDocument {
  const parts = new DocxParts(new ZipFile(bytes));
  const styles = new DocxStyles(parts.readOnly('styles'));
  const lists = new DocxLists(parts.readOnly('numbering'), styles);
  const reader = new DocxBlocks(styles, lists, readNotes(parts));
  const blocks: WordBlock[] = [];
  parseXml(parts.readMain(), {
    name: 'body',
    take: (child) => {
      for (const block of reader.read(child)) blocks.push(block);
    },
  });
  const head = holdsHead(blocks.slice(0, HEAD_BLOCKS)) ? [] : readPageHead(parts, reader);
  return { blocks: [...head, ...blocks], hasPictures: reader.hasPictures };
}
