import { ByteView } from '#shared/pages/word/byte-view';
import type { DocFile } from '#shared/pages/word/doc/doc-file';
import { readSprms } from '#shared/pages/word/doc/doc-sprms';
import { readUtf16 } from '#shared/pages/word/doc/doc-styles';
import {
  type LevelOverride,
  type ListLevel,
  ListNumbers,
  type ListUse,
} from '#shared/pages/word/list-numbers';
import type { NumberFormat } from '#shared/pages/word/number-formats';

const LIST_LENGTH = 28;
const LEVEL_LENGTH = 28;
const USE_LENGTH = 16;
const OVERRIDE_LENGTH = 8;
const FONT_CODES = new Set([0x4a4f, 0x4a51]);
/** Numbers of uses above this say that a paragraph has no list. */
const LAST_USE = 0x7fe;

const FORMATS: Readonly<Record<number, NumberFormat>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  22: 'decimalZero',
  23: 'bullet',
  255: 'none',
};

/** Reads level after level from where one list's or use's begin. */
class LevelReader {
  at: number;
  private readonly table: ByteView;
  private readonly fonts: readonly string[];

  constructor(table: ByteView, fonts: readonly string[], at: number) {
    this.table = table;
    this.fonts = fonts;
    this.at = at;
  }

  /** The next level (LVL, MS-DOC 2.9.150). */
  read(): ListLevel {
    const { table, at } = this;
    const [format, info, follow] = [table.u8(at + 4), table.u8(at + 5), table.u8(at + 15)];
    const [letters, paragraph] = [table.u8(at + 24), table.u8(at + 25)];
    const lettersAt = at + LEVEL_LENGTH + paragraph;
    const textAt = lettersAt + letters;
    const length = table.u16(textAt);
    const text = readUtf16(table, textAt + 2, Math.min(length, 255));
    const look = readSprms(table.bytes.subarray(lettersAt, textAt));
    const font = look.findLast(({ code }) => FONT_CODES.has(code));
    this.at = textAt + 2 + 2 * length;
    return {
      start: table.u32(at) | 0,
      format: FORMATS[format] ?? 'decimal',
      // The places of the levels' numbers hold the numbers of those levels, 0 for the first.
      text: Array.from(text, (letter) => {
        const number = letter.charCodeAt(0);
        return number < 9 ? `%${number + 1}` : letter;
      }).join(''),
      font: font ? (this.fonts[font.view.u16(font.at)] ?? '') : '',
      restart: info & 8 ? table.u8(at + 26) : null,
      legal: (info & 4) !== 0,
      glued: follow === 2,
    };
  }
}

/** The lists of a .doc (LST, LFO: MS-DOC 2.9.147, 2.9.131), counted as its paragraphs come. */
export class DocLists {
  private readonly uses: ListUse[] = [];
  private readonly numbers = new ListNumbers();

  constructor(file: DocFile, fonts: readonly string[]) {
    const levels = readLists(file, fonts);
    const { table } = file;
    const { at: start, length } = file.extentOf('listUses');
    if (length < 4) return;
    const count = Math.min(table.u32(start), LAST_USE, Math.floor(length / USE_LENGTH));
    const reader = new LevelReader(table, fonts, start + 4 + USE_LENGTH * count);
    for (let i = 0; i < count; i++) {
      const at = start + 4 + USE_LENGTH * i;
      const list = String(table.u32(at));
      const overrides = readOverrides(table, reader, table.u8(at + 12));
      this.uses.push({ list, levels: levels.get(list) ?? [], overrides });
    }
  }

  /** The label of the next paragraph of that use and level; empty for none. Each paragraph is asked for once. */
  labelOf(use: number, level: number): string {
    const found = use > 0 && use <= LAST_USE ? this.uses[use - 1] : undefined;
    return found && level < 9 ? this.numbers.next(found, level) : '';
  }
}

function readLists(file: DocFile, fonts: readonly string[]): Map<string, ListLevel[]> {
  const { table } = file;
  const { at: start, length } = file.extentOf('lists');
  const lists = new Map<string, ListLevel[]>();
  if (length < 2) return lists;
  const count = Math.min(table.u16(start), Math.floor((length - 2) / LIST_LENGTH));
  const reader = new LevelReader(table, fonts, start + 2 + LIST_LENGTH * count);
  for (let i = 0; i < count && reader.at < table.length; i++) {
    const at = start + 2 + LIST_LENGTH * i;
    const isSimple = (table.u8(at + 26) & 1) !== 0;
    const levels = Array.from({ length: isSimple ? 1 : 9 }, () => reader.read());
    lists.set(String(table.u32(at)), levels);
  }
  return lists;
}

function readOverrides(
  table: ByteView,
  reader: LevelReader,
  count: number,
): Map<number, LevelOverride> {
  const overrides = new Map<number, LevelOverride>();
  reader.at += 4;
  for (let i = 0; i < count && reader.at < table.length; i++) {
    const { at } = reader;
    const flags = table.u32(at + 4);
    reader.at += OVERRIDE_LENGTH;
    const level = flags & 0x20 ? reader.read() : null;
    const start = flags & 0x10 ? (level?.start ?? table.u32(at) | 0) : null;
    overrides.set(flags & 0xf, { start, level });
  }
  return overrides;
}
