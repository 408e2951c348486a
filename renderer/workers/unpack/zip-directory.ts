/** One file of a ZIP as its directory (PKWARE APPNOTE 6.3, 4.3.12) describes it. */
export interface ZipEntry {
  /** Place in the directory, from 0. */
  readonly index: number;
  /** Bytes of the name as they stand; see `decodeName`. */
  readonly name: Uint8Array;
  /** The name's bytes are UTF-8 for sure. */
  readonly isUtf8: boolean;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; others are not read. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the ZIP. */
  readonly packed: number;
  /** Bytes when unpacked, as declared. */
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const END = 0x0605_4b50;
const END_64 = 0x0606_4b50;
const LOCATOR_64 = 0x0706_4b50;
const DIRECTORY = 0x0201_4b50;
const LOCAL = 0x0403_4b50;

/** The end record stands within so many bytes of the file's end: its own 22 and the longest comment. */
const LONGEST_END = 22 + 0xffff;

/** The directory of a ZIP; null where there is none: no ZIP, or one cut off. */
export function readDirectory(zip: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  try {
    const { count, offset } = findDirectory(view);
    const entries: ZipEntry[] = [];
    for (let at = offset, index = 0; index < count; index += 1) {
      if (view.getUint32(at, true) !== DIRECTORY) return null;
      const { entry, length } = readEntry(view, zip, at, index);
      entries.push(entry);
      at += length;
    }
    return entries;
  } catch (error) {
    // A number that points past the end of the file.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The bytes of an entry as they lie in the ZIP; null where its header is not where the directory says. */
export function packedBytes(zip: Uint8Array, { offset, packed }: ZipEntry): Uint8Array | null {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (offset + 30 > zip.length || view.getUint32(offset, true) !== LOCAL) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return start + packed > zip.length ? null : zip.subarray(start, start + packed);
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, view.byteLength - LONGEST_END); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const isLarge = at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64;
    return isLarge ? findDirectory64(view, at - 20) : { count, offset };
  }
  throw new RangeError('no end record');
}

function findDirectory64(view: DataView, locator: number): { count: number; offset: number } {
  const end = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(end, true) !== END_64) throw new RangeError('no end record');
  return {
    count: Number(view.getBigUint64(end + 32, true)),
    offset: Number(view.getBigUint64(end + 48, true)),
  };
}

function readEntry(
  view: DataView,
  zip: Uint8Array,
  at: number,
  index: number,
): { readonly entry: ZipEntry; readonly length: number } {
  const flags = view.getUint16(at + 8, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const nameEnd = at + 46 + nameLength;
  const sizes = readSizes(view, at, nameEnd, nameEnd + extraLength);
  const entry = {
    index,
    name: zip.subarray(at + 46, nameEnd),
    isUtf8: (flags & 0x0800) !== 0,
    encrypted: (flags & 1) !== 0,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...sizes,
  };
  return { entry, length: 46 + nameLength + extraLength + view.getUint16(at + 32, true) };
}

/** Sizes and place; where one does not fit into 32 bits it stands, in this order, in the extra field 0001. */
function readSizes(
  view: DataView,
  at: number,
  extraStart: number,
  extraEnd: number,
): Pick<ZipEntry, 'size' | 'packed' | 'offset'> {
  let large = -1;
  for (
    let field = extraStart;
    field + 4 <= extraEnd;
    field += 4 + view.getUint16(field + 2, true)
  ) {
    if (view.getUint16(field, true) === 1) large = field + 4;
  }
  const read = (place: number): number => {
    const value = view.getUint32(place, true);
    if (value !== 0xffff_ffff || large < 0) return value;
    large += 8;
    return Number(view.getBigUint64(large - 8, true));
  };
  const size = read(at + 24);
  const packed = read(at + 20);
  return { size, packed, offset: read(at + 42) };
}
