import { ByteView } from '#shared/pages/word/byte-view';

/** One property as Word stores it: what it is, and where its value stands in `view`. */
export interface Sprm {
  readonly code: number;
  readonly view: ByteView;
  readonly at: number;
  readonly length: number;
}

const DEFINES_TABLE = 0xd608;
const CHANGES_TABS = 0xc615;
/** Lengths of values by the upper three bits of the code (MS-DOC 2.2.5.1). */
const LENGTHS = [1, 1, 2, 4, 2, 2, 0, 3];

function lengthAt(view: ByteView, at: number, code: number): { skip: number; length: number } {
  const kind = code >> 13;
  if (kind !== 6) return { skip: 0, length: LENGTHS[kind] ?? 1 };
  if (code === DEFINES_TABLE) return { skip: 2, length: Math.max(0, view.u16(at) - 1) };
  const length = view.u8(at);
  if (code === CHANGES_TABS && length === 255) {
    const deleted = view.u8(at + 1);
    return { skip: 1, length: 2 + 4 * deleted + 3 * view.u8(at + 2 + 4 * deleted) };
  }
  return { skip: 1, length };
}

/** The properties in a run of bytes, in order; a last one that is cut off is left out. */
export function readSprms(bytes: Uint8Array): Sprm[] {
  const view = new ByteView(bytes);
  const sprms: Sprm[] = [];
  for (let at = 0; at + 2 < bytes.length;) {
    const code = view.u16(at);
    const { skip, length } = lengthAt(view, at + 2, code);
    const start = at + 2 + skip;
    if (start + length > bytes.length) break;
    sprms.push({ code, view, at: start, length });
    at = start + length;
  }
  return sprms;
}
