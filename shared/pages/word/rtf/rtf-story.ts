import { isPictureFont, readBullet } from '#shared/pages/word/symbols';
import { RunList } from '#shared/pages/word/run-list';
import { type CellPlace, TableBuilder } from '#shared/pages/word/table-builder';
import {
  MOST_PARAGRAPHS,
  type RunLook,
  type WordBlock,
  type WordRun,
} from '#shared/pages/word/word-document';
import { shownText } from '#shared/pages/word/shown-text';
import { WordTrouble } from '#shared/pages/word/word-trouble';

/** How a paragraph stands when it ends. */
export interface RtfParagraph {
  readonly centred: boolean;
  /** How many tables it stands in. */
  readonly depth: number;
  /** It is left out: a line of a table of contents. */
  readonly leftOut: boolean;
}

/** The number or bullet that the file writes out before a paragraph, as labels are written. */
function labelOf(runs: readonly WordRun[]): string {
  const [first] = runs;
  if (!first) return '';
  const text = runs.map((run) => run.text).join('');
  const isBullet = isPictureFont(first.font) || !/[\p{L}\p{N}]/u.test(text);
  const shown = isBullet
    ? readBullet(text, first.font)
    : runs
        .map((run) => shownText(run))
        .join('')
        .replace(/\s+/gu, ' ')
        .trim();
  return shown === '' ? '' : `${shown} `;
}

/** A text of an RTF file as it grows: the main one, a footnote, a text box, the head of a page. */
export class RtfStory {
  private readonly tables = new TableBuilder();
  private readonly runs = new RunList();
  private readonly label = new RunList();
  private notes: (readonly WordBlock[])[] = [];
  private boxes: WordBlock[] = [];
  private count = 0;

  addText(text: string, look: RunLook): void {
    this.runs.add(text, look);
  }

  addLabel(text: string, look: RunLook): void {
    this.label.add(text, look);
  }

  addNote(note: readonly WordBlock[]): void {
    this.notes.push(note);
  }

  addBox(box: readonly WordBlock[]): void {
    this.boxes.push(...box);
  }

  endParagraph(paragraph: RtfParagraph, endsCell: boolean): void {
    this.count++;
    if (this.count > MOST_PARAGRAPHS) throw new WordTrouble('too-large', 'too many paragraphs');
    const { centred, depth, leftOut } = paragraph;
    const runs = this.runs.take();
    const label = labelOf(this.label.take());
    const own: WordBlock = { kind: 'paragraph', label, runs, centred, notes: this.notes };
    const blocks = leftOut ? this.boxes : [own, ...this.boxes];
    this.notes = [];
    this.boxes = [];
    this.tables.add(blocks, { depth, endsRow: false, endsCell, cells: [] });
  }

  endRow(depth: number, cells: readonly CellPlace[]): void {
    this.tables.add([], { depth, endsRow: true, endsCell: false, cells });
  }

  /** All its blocks. The last paragraph may end with the text itself. */
  finish(paragraph: RtfParagraph): WordBlock[] {
    const isOpen = !this.runs.isEmpty || this.notes.length > 0 || this.boxes.length > 0;
    if (isOpen) this.endParagraph(paragraph, false);
    return this.tables.finish();
  }
}
