import {
  type XmlElement,
  childOf,
  elementsOf,
  switchOf,
  valueOf,
} from '#shared/pages/word/docx/parse-xml';
import type { DocxLists } from '#shared/pages/word/docx/docx-lists';
import { DocxRuns, choiceOf } from '#shared/pages/word/docx/docx-runs';
import type { DocxStyles } from '#shared/pages/word/docx/docx-styles';
import { readDocxTable } from '#shared/pages/word/docx/docx-table';
import { isContentsStyle } from '#shared/pages/word/left-out';
import { MOST_PARAGRAPHS, type WordBlock, type WordRun } from '#shared/pages/word/word-document';
import { WordTrouble } from '#shared/pages/word/word-trouble';

const CONTENTS_PART = /^table of contents$/iu;

/** What a paragraph refers to. */
interface Attached {
  readonly notes: (readonly WordBlock[])[];
  readonly drawings: XmlElement[];
}

/** Reads the blocks of a .docx: of its body, cells, notes, text boxes, heads. */
export class DocxBlocks {
  hasPictures = false;
  /** The first section's properties. */
  section: XmlElement | null = null;
  private count = 0;
  private readonly styles: DocxStyles;
  private readonly lists: DocxLists;
  private readonly notes: ReadonlyMap<string, XmlElement>;
  /** Words of a paragraph whose end was deleted: they belong to the next. */
  private carried: readonly WordRun[] = [];
  /** Notes have no notes: those of a malicious file could have each other. */
  private isInNote = false;

  /** @param notes Footnotes and endnotes by `footnote 2`, `endnote 1`. */
  constructor(styles: DocxStyles, lists: DocxLists, notes: ReadonlyMap<string, XmlElement>) {
    this.styles = styles;
    this.lists = lists;
    this.notes = notes;
  }

  /** The blocks in an element. */
  readIn(parent: XmlElement | null): WordBlock[] {
    return elementsOf(parent).flatMap((element) => this.read(element));
  }

  /** The blocks that one child of a body, cell or note is. */
  read(element: XmlElement): readonly WordBlock[] {
    switch (element.name) {
      case 'p':
        return this.readParagraph(element);
      case 'tbl':
        return [readDocxTable(element, (cell) => this.readIn(cell))];
      case 'sdt': {
        const part = childOf(childOf(element, 'sdtPr'), 'docPartObj');
        if (CONTENTS_PART.test(valueOf(part, 'docPartGallery') ?? '')) return [];
        return this.readIn(childOf(element, 'sdtContent'));
      }
      case 'AlternateContent':
        return this.readIn(choiceOf(element));
      case 'ins':
      case 'moveTo':
      case 'customXml':
      case 'smartTag':
        return this.readIn(element);
      case 'sectPr':
        this.section ??= element;
        return [];
      default:
        return [];
    }
  }

  private readParagraph(paragraph: XmlElement): readonly WordBlock[] {
    this.count++;
    if (this.count > MOST_PARAGRAPHS) throw new WordTrouble('too-large', 'too many paragraphs');
    const properties = childOf(paragraph, 'pPr');
    const mark = childOf(properties, 'rPr');
    this.section ??= childOf(properties, 'sectPr');
    const style = this.styles.styleOf(properties);
    if (isContentsStyle(this.styles.chainOf(style)[0]?.name ?? '')) return [];

    const attached: Attached = { notes: [], drawings: [] };
    const own = this.runsInto(attached).read(paragraph, style);
    const runs = [...this.carried, ...own];
    this.carried = [];
    if (childOf(mark, 'del') ?? childOf(mark, 'moveFrom')) {
      this.carried = runs;
      return this.boxesIn(attached);
    }
    const isHidden = runs.length === 0 && (switchOf(mark, 'vanish') ?? false);
    if (isHidden) return this.boxesIn(attached);
    const label = this.lists.labelOf(properties);
    const centred = this.styles.paragraphValue(properties, 'jc') === 'center';
    return [
      { kind: 'paragraph', label, runs, centred, notes: attached.notes },
      ...this.boxesIn(attached),
    ];
  }

  private runsInto(attached: Attached): DocxRuns {
    return new DocxRuns(this.styles, {
      onNote: (kind, id) => {
        const note = this.notes.get(`${kind} ${id}`);
        if (!note || this.isInNote) return;
        this.isInNote = true;
        attached.notes.push(this.readIn(note));
        this.isInNote = false;
      },
      onDrawing: (drawing) => attached.drawings.push(drawing),
    });
  }

  private boxesIn({ drawings }: Attached): WordBlock[] {
    return drawings.flatMap((drawing) => this.readBoxes(drawing));
  }

  /** What stands in the text boxes of a drawing. */
  private readBoxes(drawing: XmlElement): readonly WordBlock[] {
    return elementsOf(drawing).flatMap((element) => {
      const { name } = element;
      this.hasPictures ||= name === 'blip' || name === 'imagedata';
      if (name === 'txbxContent') return this.readIn(element);
      return this.readBoxes(name === 'AlternateContent' ? (choiceOf(element) ?? element) : element);
    });
  }
}
