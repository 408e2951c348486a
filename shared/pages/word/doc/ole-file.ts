import { ByteView } from '#shared/pages/word/byte-view';
import { WordTrouble } from '#shared/pages/word/word-trouble';

/** Sector numbers above this say something else: end of chain, free, part of the table itself. */
const LAST_SECTOR = 0xfffffffa;
const ENTRY_LENGTH = 128;
const NO_ENTRY = 0xffffffff;
const STORED_STREAM = 2;
const HEADER_TABLE_ENTRIES = 109;
/** No more streams and folders are looked at than a file of a word processor has. */
const MOST_ENTRIES = 10_000;

interface OleEntry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

function damaged(why: string): WordTrouble {
  return new WordTrouble('damaged', why);
}

function readEntry(view: ByteView, at: number): OleEntry {
  const nameLength = Math.min(64, view.u16(at + 64));
  let name = '';
  for (let i = 0; i + 2 < nameLength; i += 2) name += String.fromCharCode(view.u16(at + i));
  return {
    name,
    type: view.u8(at + 66),
    left: view.u32(at + 68),
    right: view.u32(at + 72),
    child: view.u32(at + 76),
    start: view.u32(at + 116),
    size: view.u32(at + 120),
  };
}

/**
 * A compound file (MS-CFB): a small file system within a file, as Office 97–2003 wrote. Only what stands in its root
 * is looked at: documents embedded in the document have folders of their own.
 * @throws WordTrouble `damaged`.
 */
export class OleFile {
  private readonly view: ByteView;
  private readonly sectorSize: number;
  /** For each sector the next of its chain. */
  private readonly table: Uint32Array;
  private readonly entries = new Map<string, OleEntry>();
  private readonly smallSectors: Uint8Array;
  private readonly smallTable: ByteView;
  private readonly smallLimit: number;

  constructor(bytes: Uint8Array) {
    this.view = new ByteView(bytes);
    const shift = this.view.u16(0x1e);
    if (shift !== 9 && shift !== 12) throw damaged('no compound file');
    this.sectorSize = 1 << shift;
    this.table = this.readTable();
    this.smallLimit = this.view.u32(0x38);
    this.smallTable = new ByteView(this.readChain(this.view.u32(0x3c)));
    const directory = new ByteView(this.readChain(this.view.u32(0x30)));
    const root = readEntry(directory, 0);
    this.smallSectors = this.readChain(root.start);
    this.readFolder(directory, root.child);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The bytes of a stream of the root; null where there is none. */
  read(name: string): Uint8Array | null {
    const entry = this.entries.get(name.toLowerCase());
    if (!entry || entry.type !== STORED_STREAM) return null;
    const isSmall = entry.size < this.smallLimit;
    const bytes = isSmall ? this.readSmall(entry.start) : this.readChain(entry.start);
    if (bytes.length < entry.size) throw damaged(`${name} is cut off`);
    return bytes.subarray(0, entry.size);
  }

  private sectorAt(sector: number): number {
    return (sector + 1) * this.sectorSize;
  }

  /** The sectors that hold the table: the first in the header, the others in a chain of their own. */
  private tableSectors(): number[] {
    const sectors: number[] = [];
    for (let i = 0; i < HEADER_TABLE_ENTRIES; i++) sectors.push(this.view.u32(0x4c + 4 * i));
    const perSector = this.sectorSize / 4 - 1;
    const seen = new Set<number>();
    let more = this.view.u32(0x44);
    while (more < LAST_SECTOR && !seen.has(more) && this.sectorAt(more) < this.view.length) {
      seen.add(more);
      const at = this.sectorAt(more);
      for (let i = 0; i < perSector; i++) sectors.push(this.view.u32(at + 4 * i));
      more = this.view.u32(at + 4 * perSector);
    }
    return sectors.filter((sector) => sector < LAST_SECTOR);
  }

  private readTable(): Uint32Array {
    const perSector = this.sectorSize / 4;
    const most = Math.ceil(this.view.length / this.sectorSize);
    const sectors = this.tableSectors().slice(0, Math.ceil(most / perSector) + 1);
    const table = new Uint32Array(sectors.length * perSector);
    sectors.forEach((sector, k) => {
      const at = this.sectorAt(sector);
      for (let i = 0; i < perSector; i++) table[k * perSector + i] = this.view.u32(at + 4 * i);
    });
    return table;
  }

  private readChain(start: number): Uint8Array {
    const parts: Uint8Array[] = [];
    const most = this.view.length / this.sectorSize + 1;
    for (let sector = start; sector < LAST_SECTOR;) {
      const at = this.sectorAt(sector);
      if (parts.length > most || at >= this.view.length) throw damaged('chain of sectors broken');
      parts.push(this.view.bytes.subarray(at, at + this.sectorSize));
      sector = this.table[sector] ?? NO_ENTRY;
    }
    return concat(parts);
  }

  private readSmall(start: number): Uint8Array {
    const size = 64;
    const parts: Uint8Array[] = [];
    for (let sector = start; sector < LAST_SECTOR; sector = this.smallTable.u32(4 * sector)) {
      const at = sector * size;
      if (parts.length * size > this.smallSectors.length || at >= this.smallSectors.length) {
        throw damaged('chain of small sectors broken');
      }
      parts.push(this.smallSectors.subarray(at, at + size));
    }
    return concat(parts);
  }

  /** The entries of a folder hang in a tree. */
  private readFolder(directory: ByteView, top: number): void {
    const open = [top];
    const seen = new Set<number>();
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      const at = id * ENTRY_LENGTH;
      if (id >= LAST_SECTOR || at >= directory.length || seen.has(id)) continue;
      if (seen.size > MOST_ENTRIES) throw damaged('too many entries');
      seen.add(id);
      const entry = readEntry(directory, at);
      this.entries.set(entry.name.toLowerCase(), entry);
      open.push(entry.left, entry.right);
    }
  }
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
