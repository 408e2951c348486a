import { ByteView } from '#shared/pages/word/byte-view';
import { OleFile } from '#shared/pages/word/doc/ole-file';
import { WordTrouble } from '#shared/pages/word/word-trouble';

const WORD_97 = 0xa5ec;
const WORD_6 = 0xa5dc;
const ENCRYPTED = 0x0100;
const TABLE_1 = 0x0200;

/** Places in the list of structures of a FIB (MS-DOC 2.5.6 ff.). */
const STRUCTURES = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  sections: 6,
  pageHeads: 11,
  characterPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  shapes: 40,
  endnoteMarks: 46,
  endnoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  listUses: 74,
} as const;

/** Where a structure stands in the table stream. */
export interface Extent {
  readonly at: number;
  readonly length: number;
}

/** Where the texts beside the main one begin: all are one row of letters (MS-DOC 2.4.1). */
export interface TextStarts {
  readonly main: number;
  readonly footnotes: number;
  readonly pageHeads: number;
  readonly endnotes: number;
  readonly boxes: number;
  readonly end: number;
}

/** A .doc of Word 97–2003, opened: its streams, and where in them everything stands. */
export interface DocFile {
  /** The stream of the text and its formats. */
  readonly main: ByteView;
  /** The stream of all tables. */
  readonly table: ByteView;
  /** The stream of what is too large for the others; empty where there is none. */
  readonly data: ByteView;
  readonly starts: TextStarts;
  readonly extentOf: (structure: keyof typeof STRUCTURES) => Extent;
}

function readStarts(main: ByteView): TextStarts {
  const [text, footnotes, heads] = [main.u32(0x4c), main.u32(0x50), main.u32(0x54)];
  const [macros, remarks, endnotes, boxes] = [0x58, 0x5c, 0x60, 0x64].map((at) => main.u32(at));
  const endnotesAt = text + footnotes + heads + (macros ?? 0) + (remarks ?? 0);
  const boxesAt = endnotesAt + (endnotes ?? 0);
  return {
    main: 0,
    footnotes: text,
    pageHeads: text + footnotes,
    endnotes: endnotesAt,
    boxes: boxesAt,
    end: boxesAt + (boxes ?? 0),
  };
}

/**
 * Opens a .doc.
 * @throws WordTrouble `password`, `unsupported-format` (not Word, or older than Word 97), `damaged`.
 */
export function openDoc(bytes: Uint8Array): DocFile {
  const ole = new OleFile(bytes);
  if (ole.has('EncryptedPackage')) throw new WordTrouble('password', 'encrypted .docx');
  const stream = ole.read('WordDocument');
  if (!stream) throw new WordTrouble('unsupported-format', 'no WordDocument');
  const main = new ByteView(stream);
  const [mark, version, flags] = [main.u16(0), main.u16(2), main.u16(0x0a)];
  if (mark === WORD_6 || (mark === WORD_97 && version < 0x65)) {
    throw new WordTrouble('unsupported-format', `Word file of version ${version}`);
  }
  if (mark !== WORD_97) throw new WordTrouble('damaged', 'no Word file information block');
  if (flags & ENCRYPTED) throw new WordTrouble('password', 'encrypted .doc');
  const table = ole.read(flags & TABLE_1 ? '1Table' : '0Table');
  if (!table) throw new WordTrouble('damaged', 'no table stream');
  return {
    main,
    table: new ByteView(table),
    data: new ByteView(ole.read('Data') ?? new Uint8Array()),
    starts: readStarts(main),
    extentOf: (structure) => {
      const at = 0x9a + 8 * STRUCTURES[structure];
      return { at: main.u32(at), length: main.u32(at + 4) };
    },
  };
}

/**
 * A PLC (MS-DOC 2.2.2): n + 1 ascending numbers and n records of one size.
 * Records that reach beyond the stream are left out.
 */
export interface Plc {
  readonly positions: readonly number[];
  /** Where each record begins in the table stream. */
  readonly records: readonly number[];
}

/** Reads a PLC whose records have `size` bytes. */
export function readPlc(table: ByteView, { at, length }: Extent, size: number): Plc {
  const within = Math.max(0, Math.min(length, table.length - at));
  const count = within < 4 ? 0 : Math.floor((within - 4) / (4 + size));
  if (count === 0) return { positions: [], records: [] };
  const start = at + 4 * (count + 1);
  return {
    positions: Array.from({ length: count + 1 }, (_, i) => table.u32(at + 4 * i)),
    records: Array.from({ length: count }, (_, i) => start + size * i),
  };
}
