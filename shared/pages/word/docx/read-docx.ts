import { DocxBlocks } from '#shared/pages/word/docx/docx-blocks';
import { DocxLists } from '#shared/pages/word/docx/docx-lists';
import { DocxParts } from '#shared/pages/word/docx/docx-parts';
import { DocxStyles } from '#shared/pages/word/docx/docx-styles';
import { ZipFile } from '#shared/pages/word/docx/open-zip';
import { type XmlElement, elementsOf, parseXml, switchOf } from '#shared/pages/word/docx/parse-xml';
import { withPageHead } from '#shared/pages/word/left-out';
import type { WordBlock, WordDocument } from '#shared/pages/word/word-document';

function readNotes(parts: DocxParts): Map<string, XmlElement> {
  const notes = new Map<string, XmlElement>();
  for (const kind of ['footnote', 'endnote']) {
    for (const note of elementsOf(parts.readOnly(`${kind}s`))) {
      if (note.name === kind) notes.set(`${kind} ${note.attributes['id'] ?? ''}`, note);
    }
  }
  return notes;
}

/** The heads of the first page: the one for it alone, and the one for all pages. */
function readPageHeads(parts: DocxParts, reader: DocxBlocks): (readonly WordBlock[])[] {
  const references = elementsOf(reader.section).filter(({ name }) => name === 'headerReference');
  const types = switchOf(reader.section, 'titlePg') ? ['first', 'default'] : ['default'];
  return types.flatMap((type) => {
    const reference = references.find(({ attributes }) => attributes['type'] === type);
    const part = reference && parts.readById(reference.attributes['id'] ?? '');
    return part ? [reader.readIn(part)] : [];
  });
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
  const all = withPageHead(blocks, () => readPageHeads(parts, reader));
  return { blocks: all, hasPictures: reader.hasPictures };
}
