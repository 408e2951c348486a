import { type DocFile, readPlc } from '#shared/pages/word/doc/doc-file';
import { textOfBytes } from '#shared/text/legacy/bytes';
import { textOfUnits } from '#shared/text/decode-utf8';
import { WordTrouble } from '#shared/pages/word/word-trouble';

/** A stretch of the text that stands in one place of the file. */
export interface TextPiece {
  /** Letters `[from, to)` of the whole text. */
  readonly from: number;
  readonly to: number;
  /** Byte of the main stream at which it begins. */
  readonly at: number;
  /** Bytes a letter. */
  readonly width: 1 | 2;
  readonly text: string;
  /** Properties that all of it has besides its own; empty for most. */
  readonly format: Uint8Array;
}

const PROPERTIES = 1;
const PIECE_TABLE = 2;
const COMPRESSED = 0x40000000;
const NONE = new Uint8Array();

/** Pairs of bytes, the low one first. */
function unitsOf(bytes: Uint8Array): Uint16Array {
  const units = new Uint16Array(bytes.length / 2);
  for (let i = 0; i < units.length; i++) {
    units[i] = (bytes[2 * i] ?? 0) | ((bytes[2 * i + 1] ?? 0) << 8);
  }
  return units;
}

function readPiece(file: DocFile, from: number, to: number, place: number): TextPiece {
  const isCompressed = (place & COMPRESSED) !== 0;
  const width = isCompressed ? 1 : 2;
  const at = isCompressed ? (place & ~COMPRESSED) >>> 1 : place;
  const end = at + (to - from) * width;
  if (to < from || end > file.main.length) throw new WordTrouble('damaged', 'text is cut off');
  const bytes = file.main.bytes.subarray(at, end);
  const text = width === 1 ? textOfBytes(bytes) : textOfUnits(unitsOf(bytes));
  return { from, to, at, width, text, format: NONE };
}

/** Properties of old single letters' width, that a piece may carry instead of a list (MS-DOC 2.9.214). */
const SINGLE: Readonly<Record<number, number>> = {
  0x05: 0x2403,
  0x0c: 0x260a,
  0x18: 0x2416,
  0x19: 0x2417,
  0x41: 0x0800,
  0x55: 0x0835,
  0x56: 0x0836,
  0x5a: 0x083a,
  0x5b: 0x083b,
  0x5c: 0x083c,
};

function pieceFormat(prm: number, lists: readonly Uint8Array[]): Uint8Array {
  if (prm & 1) return lists[prm >> 1] ?? NONE;
  const code = SINGLE[(prm >> 1) & 0x7f];
  return code === undefined || prm === 0 ? NONE : Uint8Array.of(code & 0xff, code >> 8, prm >> 8);
}

/**
 * Reads all letters of a .doc, in order (CLX, MS-DOC 2.9.38).
 * @throws WordTrouble `damaged`.
 */
export function readPieces(file: DocFile): TextPiece[] {
  const { table } = file;
  const { at: start, length } = file.extentOf('pieces');
  const lists: Uint8Array[] = [];
  let at = start;
  while (at < start + length && table.u8(at) === PROPERTIES) {
    const size = table.u16(at + 1);
    lists.push(table.bytes.subarray(at + 3, at + 3 + size));
    at += 3 + size;
  }
  if (table.u8(at) !== PIECE_TABLE) throw new WordTrouble('damaged', 'no piece table');
  const plc = readPlc(table, { at: at + 5, length: table.u32(at + 1) }, 8);
  if ((plc.positions.at(-1) ?? 0) > file.main.length) {
    throw new WordTrouble('damaged', 'more letters than bytes');
  }
  return plc.records.map((record, i) => {
    const [from = 0, to = 0] = plc.positions.slice(i, i + 2);
    const piece = readPiece(file, from, to, table.u32(record + 2));
    return { ...piece, format: pieceFormat(table.u16(record + 6), lists) };
  });
}
