import type { ByteView } from '#shared/pages/word/byte-view';
import type { CellPlace } from '#shared/pages/word/table-builder';
import type { DocStyles } from '#shared/pages/word/doc/doc-styles';
import { type Sprm, readSprms } from '#shared/pages/word/doc/doc-sprms';

/** Codes of the properties of paragraphs and rows (MS-DOC 2.6.2, 2.6.3). */
const STYLE = 0x4600;
const HUGE = new Set([0x6645, 0x6646]);
const JUSTIFIED = new Set([0x2403, 0x2461]);
const LEVEL = 0x260a;
const LIST = 0x460b;
const IN_TABLE = 0x2416;
const ROW_END = 0x2417;
const DEPTH = 0x6649;
const DEEPER = 0x664a;
const INNER_CELL_END = 0x244b;
const INNER_ROW_END = 0x244c;
const DEFINES_TABLE = 0xd608;
const MERGES_DOWN = 0xd62b;

const CENTRED = 1;
const CELL_LENGTH = 20;

/** What the properties of a paragraph say. */
export interface ParagraphFormat {
  readonly style: number;
  readonly centred: boolean;
  /** Use of a list, 1 for the first; 0 for none. */
  readonly list: number;
  readonly level: number;
  /** How many tables it stands in. */
  readonly depth: number;
  readonly endsRow: boolean;
  /** For tables within tables, whose cells have no mark of their own. */
  readonly endsInnerCell: boolean;
  /** For the end of a row: its cells. */
  readonly cells: readonly CellPlace[];
}

/** Merging across in bits 0–1 of a cell's flags, downwards in bits 5–6; 1 is a part that is not the first. */
function isContinued(flags: number): boolean {
  return (flags & 3) === 1 || ((flags >> 5) & 3) === 1;
}

function readCells({ view, at, length }: Sprm): CellPlace[] {
  const count = Math.min(view.u8(at), 63);
  const flagsAt = at + 1 + 2 * (count + 1);
  return Array.from({ length: count }, (_, i) => {
    const flags = flagsAt + CELL_LENGTH * i;
    const hasFlags = flags + 2 <= at + length;
    return {
      start: view.i16(at + 1 + 2 * i),
      continues: hasFlags && isContinued(view.u16(flags)),
    };
  });
}

/** Reads the properties of paragraphs. */
export class DocParagraphs {
  private readonly styles: DocStyles;
  private readonly data: ByteView;

  /** @param data The stream of properties too large for their page. */
  constructor(styles: DocStyles, data: ByteView) {
    this.styles = styles;
    this.data = data;
  }

  /** @param formats Properties, the later the stronger; the first begins with the number of its style. */
  formatOf(own: Uint8Array, more: Uint8Array): ParagraphFormat {
    const sprms = [...readSprms(own.subarray(2)), ...readSprms(more)].flatMap((sprm) =>
      HUGE.has(sprm.code) ? this.readHuge(sprm) : [sprm],
    );
    const given = sprms.findLast(({ code }) => code === STYLE);
    const style = given ? given.view.u16(given.at) : (own[0] ?? 0) | ((own[1] ?? 0) << 8);
    const all = [...this.styles.sprmsOf(style, 'paragraph'), ...sprms];

    let [justified, level, list, depth] = [0, 0, 0, 0];
    let [inTable, endsRow, endsInnerCell] = [false, false, false];
    let cells: CellPlace[] = [];
    for (const sprm of all) {
      const { code, view, at } = sprm;
      if (JUSTIFIED.has(code)) justified = view.u8(at);
      else if (code === LEVEL) level = view.u8(at);
      else if (code === LIST) list = view.u16(at);
      else if (code === IN_TABLE) inTable = view.u8(at) !== 0;
      else if (code === DEPTH) depth = view.u32(at);
      else if (code === DEEPER) depth += view.u32(at) | 0;
      else if (code === ROW_END || code === INNER_ROW_END) endsRow ||= view.u8(at) !== 0;
      else if (code === INNER_CELL_END) endsInnerCell = view.u8(at) !== 0;
      else if (code === DEFINES_TABLE) cells = readCells(sprm);
      else if (code === MERGES_DOWN) {
        const index = view.u8(at);
        const cell = cells[index];
        if (cell) cells[index] = { ...cell, continues: view.u8(at + 1) === 1 };
      }
    }
    return {
      style,
      centred: justified === CENTRED,
      list,
      level,
      depth: inTable ? Math.min(Math.max(depth, 1), 16) : 0,
      endsRow,
      endsInnerCell,
      cells,
    };
  }

  private readHuge({ view, at }: Sprm): readonly Sprm[] {
    const start = view.u32(at);
    return readSprms(this.data.bytes.subarray(start + 2, start + 2 + this.data.u16(start)));
  }
}
