import { DocLists } from '#shared/pages/word/doc/doc-lists';
import { DocLooks } from '#shared/pages/word/doc/doc-letters';
import { DocParagraphs } from '#shared/pages/word/doc/doc-paragraphs';
import { readDocRuns } from '#shared/pages/word/doc/doc-runs';
import { DocStyles } from '#shared/pages/word/doc/doc-styles';
import { TableBuilder } from '#shared/pages/word/table-builder';
import { DocText } from '#shared/pages/word/doc/doc-text';
import { readFonts } from '#shared/pages/word/doc/doc-fonts';
import type { DocFile } from '#shared/pages/word/doc/doc-file';
import { isContentsStyle } from '#shared/pages/word/left-out';
import { MOST_PARAGRAPHS, type WordBlock, type WordRun } from '#shared/pages/word/word-document';
import { WordTrouble } from '#shared/pages/word/word-trouble';

const CELL_END = '\u0007';

/** A stretch of the whole text. */
export interface TextRange {
  readonly from: number;
  readonly to: number;
}

/** What hangs on a letter of the text. */
export interface Hanging {
  readonly notes: ReadonlyMap<number, TextRange>;
  readonly boxes: ReadonlyMap<number, TextRange>;
}

/** Reads blocks of a .doc from stretches of its text. */
export class DocBlocks {
  hasPictures = false;
  private count = 0;
  private readonly text: DocText;
  private readonly looks: DocLooks;
  private readonly paragraphs: DocParagraphs;
  private readonly styles: DocStyles;
  private readonly lists: DocLists;
  private readonly hanging: Hanging;
  /** Notes and boxes are read once: those of a malicious file could hold each other. */
  private readonly read = new Set<TextRange>();

  constructor(file: DocFile, hanging: Hanging) {
    const fonts = readFonts(file);
    this.styles = new DocStyles(file);
    this.text = new DocText(file);
    this.looks = new DocLooks(this.styles, fonts);
    this.paragraphs = new DocParagraphs(this.styles, file.data);
    this.lists = new DocLists(file, fonts);
    this.hanging = hanging;
  }

  /** The blocks that a stretch of the text is. */
  readRange({ from, to }: TextRange): WordBlock[] {
    const tables = new TableBuilder();
    let carried: readonly WordRun[] = [];
    for (let at = from; at < to;) {
      this.count++;
      if (this.count > MOST_PARAGRAPHS) throw new WordTrouble('too-large', 'too many paragraphs');
      const end = this.text.paragraphEnd(at, to);
      const { own, more } = this.text.paragraphFormat(end - 1);
      const format = this.paragraphs.formatOf(own, more);
      const stretches = this.text.stretches(at, end);
      const notes: TextRange[] = [];
      const boxes: TextRange[] = [];
      const runs = readDocRuns(stretches, format.style, this.looks, {
        onMark: (place) => {
          const [note, box] = [this.hanging.notes.get(place), this.hanging.boxes.get(place)];
          if (note) notes.push(note);
          if (box) boxes.push(box);
        },
        onPicture: () => {
          this.hasPictures = true;
        },
      });
      at = end;

      const last = stretches.at(-1);
      const mark = last && this.looks.lookOf(last.format, format.style);
      const isCellEnd = this.text.letterAt(end - 1) === CELL_END;
      if (mark?.deleted && !isCellEnd) {
        carried = [...carried, ...runs];
        continue;
      }
      const all = [...carried, ...runs];
      carried = [];
      const isHidden = all.length === 0 && mark?.shown === false;
      const isLeftOut = isHidden || isContentsStyle(this.styles.nameOf(format.style));
      const blocks: WordBlock[] = isLeftOut
        ? []
        : [
            {
              kind: 'paragraph',
              label: format.endsRow ? '' : this.lists.labelOf(format.list, format.level),
              runs: all,
              centred: format.centred,
              notes: notes.map((note) => this.readOnce(note)),
            },
          ];
      blocks.push(...boxes.flatMap((box) => this.readOnce(box)));
      tables.add(blocks, { ...format, endsCell: isCellEnd || format.endsInnerCell });
    }
    return tables.finish();
  }

  private readOnce(range: TextRange): WordBlock[] {
    if (this.read.has(range)) return [];
    this.read.add(range);
    return this.readRange(range);
  }

  /** The text boxes that hang on no letter that was read. */
  readOtherBoxes(boxes: readonly TextRange[]): WordBlock[] {
    return boxes.flatMap((box) => this.readOnce(box));
  }
}
