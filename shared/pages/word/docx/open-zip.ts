import { Inflate } from 'fflate';
import { ByteView } from '#shared/pages/word/byte-view';
import { crc32 } from '#shared/pages/word/docx/crc32';
import { WordTrouble } from '#shared/pages/word/word-trouble';

const MOST_ENTRIES = 2000;
/** Bytes an entry, and all entries together, may take once inflated. */
const LARGEST_ENTRY = 64 << 20;
const LARGEST_TOTAL = 200 << 20;
/** XML of Word shrinks to a tenth, seldom to a fiftieth. Small entries may shrink more. */
const MOST_RATIO = 200;
const RATIO_FROM = 32 << 20;
/** Bytes inflated between two looks at how much came out. */
const STEP = 16_384;

const END_MARK = 0x06054b50;
const ENTRY_MARK = 0x02014b50;
const LOCAL_MARK = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly sum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its bytes begin. */
  readonly data: number;
  readonly encrypted: boolean;
}

function damaged(why: string): WordTrouble {
  return new WordTrouble('damaged', why);
}

function nameOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes).replaceAll('\\', '/');
}

function findEnd(view: ByteView): number {
  const last = view.length - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
    if (view.u32(at) === END_MARK) return at;
  }
  throw damaged('no end of directory');
}

function readEntry(view: ByteView, at: number): ZipEntry {
  const local = view.u32(at + 42);
  if (view.u32(local) !== LOCAL_MARK) throw damaged('entry without header');
  const nameLength = view.u16(at + 28);
  return {
    name: nameOf(view.bytes.subarray(at + 46, at + 46 + nameLength)),
    encrypted: (view.u16(at + 8) & 1) === 1,
    method: view.u16(at + 10),
    sum: view.u32(at + 16),
    packed: view.u32(at + 20),
    size: view.u32(at + 24),
    data: local + 30 + view.u16(local + 26) + view.u16(local + 28),
  };
}

function readDirectory(view: ByteView): ZipEntry[] {
  const end = findEnd(view);
  const count = view.u16(end + 10);
  if (count > MOST_ENTRIES) throw new WordTrouble('too-large', `${count} entries`);
  const entries: ZipEntry[] = [];
  let at = view.u32(end + 16);
  for (let i = 0; i < count; i++) {
    if (view.u32(at) !== ENTRY_MARK) throw damaged('directory cut off');
    entries.push(readEntry(view, at));
    at += 46 + view.u16(at + 28) + view.u16(at + 30) + view.u16(at + 32);
  }
  return entries;
}

/** Entries that lie over each other are how small files inflate without end. */
function refuseOverlaps(entries: readonly ZipEntry[], length: number): void {
  let end = 0;
  for (const { data, packed } of entries.toSorted((a, b) => a.data - b.data)) {
    if (data < end) throw damaged('entries overlap');
    end = data + packed;
  }
  if (end > length) throw damaged('entry cut off');
}

/** Inflates step by step and stops as soon as more comes out than was declared. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damaged('more than declared');
    bytes.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length; at += STEP) {
    stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  }
  if (length !== size) throw damaged('less than declared');
  return bytes;
}

/**
 * The entries of a ZIP by name. What they take is checked on what the directory declares before anything is
 * inflated, and held to it while inflating.
 * @throws WordTrouble `too-large` for bombs, `damaged`, `password`.
 */
export class ZipFile {
  private readonly view: ByteView;
  private readonly entries: ReadonlyMap<string, ZipEntry>;
  private total = 0;

  constructor(bytes: Uint8Array) {
    this.view = new ByteView(bytes);
    const entries = readDirectory(this.view);
    refuseOverlaps(entries, bytes.length);
    this.entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  /** The inflated bytes of an entry; null where there is none of that name (capitals or not). */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry) return null;
    const { size, packed, data, method } = entry;
    this.total += size;
    const isBomb = size > MOST_RATIO * packed && size > RATIO_FROM;
    if (size > LARGEST_ENTRY || this.total > LARGEST_TOTAL || isBomb) {
      throw new WordTrouble('too-large', `${name} takes ${size} bytes`);
    }
    if (entry.encrypted) throw new WordTrouble('password', `${name} is encrypted`);
    if (method !== 0 && method !== 8) throw damaged(`${name} is packed by method ${method}`);
    const own = this.view.bytes.subarray(data, data + packed);
    const bytes = method === 0 ? own : inflate(own, size);
    if (crc32(bytes) !== entry.sum) throw damaged(`${name} does not sum up`);
    return bytes;
  }
}
