import { isContentsStyle } from '#shared/pages/word/left-out';
import { RtfFonts } from '#shared/pages/word/rtf/rtf-fonts';
import {
  PLAIN_LETTERS,
  PLAIN_PARAGRAPH,
  type RtfGroup,
  SIGNS,
  WITHOUT_WORDS,
  firstGroup,
} from '#shared/pages/word/rtf/rtf-groups';
import { type RtfParagraph, RtfStory } from '#shared/pages/word/rtf/rtf-story';
import type { RtfToken } from '#shared/pages/word/rtf/rtf-tokens';
import type { CellPlace } from '#shared/pages/word/table-builder';
import type { RunLook, WordBlock } from '#shared/pages/word/word-document';
import { WordTrouble } from '#shared/pages/word/word-trouble';

/** Word's own files nest some twenty groups deep. */
const DEEPEST = 1000;
const MOST_DEPTH = 16;

/** The cells of a row and the edge at which the next begins, twips. */
interface RowPlaces {
  readonly cells: CellPlace[];
  edge: number;
}

/** Reads an RTF file token by token. */
export class RtfReader {
  private readonly fonts = new RtfFonts();
  private readonly styleNames = new Map<number, string>();
  private readonly main = new RtfStory();
  private readonly heads = new Map<string, readonly WordBlock[]>();
  private readonly outer: RtfGroup[] = [];
  private group = firstGroup(this.main);
  private hasPictures = false;
  /** Cells of the row in hand, as far as they were described: of tables in the text, of tables within tables. */
  private outerRow: RowPlaces = { cells: [], edge: 0 };
  private innerRow: RowPlaces = { cells: [], edge: 0 };
  private nextContinues = false;
  private plainFont = 0;
  /** Letters still to be passed over behind a \u. */
  private toSkip = 0;
  private look: RunLook = { bold: false, italic: false, caps: false, font: '' };
  private closed = false;

  take(token: RtfToken): void {
    if (this.closed) return;
    if (token.kind === 'open') this.open();
    else if (token.kind === 'close') this.close();
    else if (token.kind === 'text') this.addSkippable(token.text);
    else if (token.kind === 'byte') this.addByte(token.value);
    else this.takeWord(token.name, token.value);
  }

  /** What was read. The heads of pages are those of the first page, the likeliest first. */
  finish(): {
    readonly blocks: readonly WordBlock[];
    readonly pageHeads: readonly (readonly WordBlock[])[];
    readonly hasPictures: boolean;
  } {
    if (!this.closed) throw new WordTrouble('damaged', 'file is cut off');
    const pageHeads = ['headerf', 'header', 'headerr'].flatMap((name) => {
      const head = this.heads.get(name);
      return head ? [head] : [];
    });
    const blocks = this.main.finish(this.paragraph());
    return { blocks, pageHeads, hasPictures: this.hasPictures };
  }

  private open(): void {
    if (this.outer.length >= DEEPEST) throw new WordTrouble('damaged', 'nested too deep');
    this.outer.push(this.group);
    this.group = { ...this.group, starred: false, onClose: null };
    this.toSkip = 0;
  }

  private close(): void {
    this.group.onClose?.();
    const outer = this.outer.pop();
    this.toSkip = 0;
    if (outer) this.group = outer;
    // What stands behind the last brace is not the document's.
    if (this.outer.length === 0) this.closed = true;
  }

  private takeWord(name: string, value: number | null): void {
    const { group } = this;
    const isOn = value !== 0;
    const sign = SIGNS[name];
    const isSkipped = this.toSkip > 0;
    this.toSkip = 0;
    if (sign !== undefined) {
      if (!isSkipped) this.addText(sign);
    } else if (name === 'u') this.addUnicode(value ?? 0);
    else if (name === '*') group.starred = true;
    else if (name === 'b') group.bold = isOn;
    else if (name === 'i') group.italic = isOn;
    else if (name === 'caps' || name === 'scaps') group.caps = isOn;
    else if (name === 'v') group.hidden = isOn;
    else if (name === 'deleted') group.deleted = isOn;
    else if (name === 'plain') Object.assign(group, PLAIN_LETTERS, { font: this.plainFont });
    else if (name === 'deff') this.plainFont = value ?? 0;
    else if (name === 'f') group.font = value ?? 0;
    else if (name === 'uc') group.skip = value ?? 1;
    else if (name === 'ansicpg') this.fonts.codePage = value ?? 1252;
    else if (name === 'fcharset' && group.destination === 'fonts') {
      this.fonts.describe(group.font).charset = value ?? 1;
    } else if (!this.takeParagraphWord(name, value)) this.takeDestination(name);
  }

  private takeParagraphWord(name: string, value: number | null): boolean {
    const { group } = this;
    if (name === 'par' || name === 'sect') this.endParagraph(false);
    else if (name === 'cell' || name === 'nestcell') this.endCell(name === 'cell');
    else if (name === 'row' || name === 'nestrow') this.endRow(name === 'row');
    else if (name === 'pard') Object.assign(group, PLAIN_PARAGRAPH);
    else if (name === 'qc') group.centred = true;
    else if (name === 'ql' || name === 'qj' || name === 'qr') group.centred = false;
    else if (name === 'intbl') group.inTable = true;
    else if (name === 'itap') group.depth = value ?? 0;
    else if (name === 's') group.style = value ?? 0;
    else return this.takeRowWord(name, value ?? 0);
    return true;
  }

  private takeRowWord(name: string, value: number): boolean {
    const row = this.group.inner ? this.innerRow : this.outerRow;
    if (name === 'trowd') {
      row.cells.length = 0;
      row.edge = 0;
    } else if (name === 'trleft') row.edge = value;
    else if (name === 'clmrg' || name === 'clvmrg') this.nextContinues = true;
    else if (name === 'cellx') {
      row.cells.push({ start: row.edge, continues: this.nextContinues });
      row.edge = value;
      this.nextContinues = false;
    } else return false;
    return true;
  }

  /** Words that say where the text of a group goes. Unknown ones count only behind `\*`. */
  private takeDestination(name: string): void {
    const { group } = this;
    const { destination, starred } = group;
    group.starred = false;
    if (destination === 'nowhere') return;
    if (name === 'fonttbl') group.destination = 'fonts';
    else if (name === 'stylesheet') group.destination = 'styles';
    else if (name === 'shpinst' || name === 'do') group.destination = 'shape';
    else if (name === 'shptxt' || name === 'dptxbxtext') {
      this.beginStory((blocks) => this.group.story.addBox(blocks));
    } else if (name === 'nesttableprops') group.inner = true;
    else if (name === 'listtext' || name === 'pntext') group.destination = 'label';
    else if (name === 'footnote') {
      this.beginStory((blocks) => this.group.story.addNote(blocks));
    } else if (/^header[flr]?$/u.test(name)) {
      this.beginStory((blocks) => {
        if (!this.heads.has(name)) this.heads.set(name, blocks);
      });
    } else if (WITHOUT_WORDS.has(name)) {
      group.destination = 'nowhere';
      this.hasPictures ||= name === 'pict';
    } else if (starred && destination !== 'styles' && !/^(?:shppict|ud)$/u.test(name)) {
      // Names of styles stand behind `\*` too.
      group.destination = 'nowhere';
    }
  }

  /** The group is a text of its own; what it holds is handed over when the group around it goes on. */
  private beginStory(take: (blocks: readonly WordBlock[]) => void): void {
    const story = new RtfStory();
    const around = this.outer.at(-1)?.story ?? this.main;
    const { group } = this;
    Object.assign(group, PLAIN_LETTERS, PLAIN_PARAGRAPH, { story, font: this.plainFont });
    group.destination = 'text';
    group.onClose = () => {
      const blocks = story.finish(this.paragraph());
      group.story = around;
      take(blocks);
    };
  }

  private paragraph(): RtfParagraph {
    const { centred, inTable, depth, style } = this.group;
    return {
      centred,
      depth: inTable || depth > 0 ? Math.min(Math.max(depth, 1), MOST_DEPTH) : 0,
      leftOut: isContentsStyle(this.styleNames.get(style) ?? ''),
    };
  }

  private endParagraph(endsCell: boolean): void {
    if (this.group.destination !== 'text') return;
    this.group.story.endParagraph(this.paragraph(), endsCell);
  }

  private endCell(isOuter: boolean): void {
    if (this.group.destination !== 'text') return;
    const paragraph = this.paragraph();
    const depth = isOuter ? 1 : Math.max(2, paragraph.depth);
    this.group.story.endParagraph({ ...paragraph, depth }, true);
  }

  private endRow(isOuter: boolean): void {
    if (this.group.destination !== 'text') return;
    const { cells } = isOuter ? this.outerRow : this.innerRow;
    this.group.story.endRow(isOuter ? 1 : Math.max(2, this.paragraph().depth), [...cells]);
  }

  private addUnicode(value: number): void {
    this.addText(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.toSkip = this.group.skip;
  }

  /** What stands behind a \u for readers that know no Unicode is passed over; a byte counts for one letter. */
  private addByte(byte: number): void {
    if (this.toSkip > 0) this.toSkip--;
    else this.addText(this.fonts.letterOf(byte, this.group.font));
  }

  private addSkippable(text: string): void {
    const skipped = Math.min(this.toSkip, text.length);
    this.toSkip -= skipped;
    const left = text.slice(skipped);
    if (left === '') return;
    // Bytes above 7F stand in some files as they are.
    const { font } = this.group;
    this.addText(
      left.replace(/[\u0080-\u00ff]/gu, (letter) =>
        this.fonts.letterOf(letter.charCodeAt(0), font),
      ),
    );
  }

  private addText(text: string): void {
    const { group } = this;
    const { destination, story, style } = group;
    if (destination === 'nowhere' || destination === 'shape') return;
    if (destination === 'fonts') {
      this.fonts.describe(group.font).name += text;
    } else if (destination === 'styles') {
      const name = (this.styleNames.get(style) ?? '') + text;
      this.styleNames.set(style, name.replace(/;.*$/su, '').trim());
    } else if (!group.hidden && !group.deleted) {
      const look = this.lookOf(group);
      if (destination === 'label') story.addLabel(text, look);
      else story.addText(text, look);
    }
  }

  /** Letters come one by one, hardly ever in another look than the one before. */
  private lookOf({ bold, italic, caps, font }: RtfGroup): RunLook {
    const name = this.fonts.nameOf(font);
    const { look } = this;
    const isSame =
      look.bold === bold && look.italic === italic && look.caps === caps && look.font === name;
    if (!isSame) this.look = { bold, italic, caps, font: name };
    return this.look;
  }
}
