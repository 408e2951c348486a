import { inflateSync } from 'fflate';
import { decodeName } from './decode-name';
import { packedBytes, readDirectory } from './zip-directory';
import type { ZipEntry } from './zip-directory';

/** Files in one ZIP. */
const MOST_FILES = 20_000;
/** Bytes of all files unpacked, as declared: a bomb is refused before anything is unpacked. */
const LARGEST_ALL = 4_000_000_000;
/** Bytes of one file unpacked. */
const LARGEST_FILE = 200_000_000;
/** Above {@link SURELY_FINE} bytes nothing real is packed closer than this. */
const CLOSEST = 200;
const SURELY_FINE = 32_000_000;

/** A file in a ZIP that can be asked for. */
export interface ListedEntry {
  readonly index: number;
  readonly name: string;
  readonly size: number;
  /** Why it cannot be unpacked, in words that follow its name; null where it can. */
  readonly refused: string | null;
}

/** What a ZIP holds, or why it is not opened, in words that follow its name. */
export type ZipListing =
  | { readonly entries: readonly ListedEntry[] }
  | { readonly refused: string };

/** An open ZIP: its list, and its files one by one. */
export interface OpenZip {
  readonly listing: ZipListing;
  /** The bytes of one file; a sentence where they cannot be had. */
  extract(index: number): Uint8Array | string;
}

/** Opens a ZIP by its directory alone; files are unpacked when they are asked for. */
export function openZip(zip: Uint8Array): OpenZip {
  const directory = readDirectory(zip) ?? [];
  const listing = listEntries(zip, directory);
  return {
    listing,
    extract(index) {
      const entry = directory[index];
      const why = entry === undefined ? DAMAGED : whyRefused(entry);
      if (entry === undefined || why !== null) return why ?? DAMAGED;
      return unpack(zip, entry) ?? DAMAGED;
    },
  };
}

const DAMAGED = 'bị hỏng trong tệp nén; hãy xin lại tệp từ nơi gửi.';

function listEntries(zip: Uint8Array, directory: readonly ZipEntry[]): ZipListing {
  if (directory.length === 0) {
    return zip.length === 22
      ? { refused: 'là tệp nén rỗng, không có tệp nào bên trong; hãy kiểm tra lại với nơi gửi.' }
      : { refused: 'bị hỏng hoặc tải về chưa xong; hãy tải lại hoặc xin lại tệp từ nơi gửi.' };
  }
  const files = directory.filter(({ name }) => name.at(-1) !== 0x2f && name.at(-1) !== 0x5c);
  if (files.length > MOST_FILES) {
    return {
      refused: `có hơn ${MOST_FILES} tệp bên trong; hãy giải nén rồi thêm từng thư mục.`,
    };
  }
  if (files.reduce((sum, { size }) => sum + size, 0) > LARGEST_ALL) {
    return {
      refused:
        'bung ra hơn 4 GB nên không mở, phòng tệp phá hoại; nếu tin nơi gửi, hãy giải nén rồi thêm thư mục.',
    };
  }
  return {
    entries: files.map((entry) => ({
      index: entry.index,
      name: decodeName(entry.name, entry.isUtf8),
      size: entry.size,
      refused: whyRefused(entry),
    })),
  };
}

function whyRefused({ encrypted, method, size, packed }: ZipEntry): string | null {
  if (encrypted) return 'có đặt mật khẩu; hãy giải nén bằng mật khẩu rồi thêm tệp bên trong.';
  if (size > LARGEST_FILE) return 'lớn hơn 200 MB; hãy giải nén rồi thêm riêng tệp này.';
  if (size > SURELY_FINE && size > packed * CLOSEST)
    return 'bung ra lớn bất thường nên không mở, phòng tệp phá hoại; hãy hỏi lại nơi gửi.';
  if (method !== 0 && method !== 8)
    return 'nén theo cách chương trình không mở được; hãy giải nén bằng 7-Zip rồi thêm tệp bên trong.';
  return null;
}

/** Null where the bytes are not what the directory promises. Room is made for the promised size and no more. */
function unpack(zip: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const packed = packedBytes(zip, entry);
  if (packed === null) return null;
  try {
    const bytes =
      entry.method === 0
        ? packed.slice()
        : inflateSync(packed, { out: new Uint8Array(entry.size) });
    return bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : null;
  } catch {
    return null;
  }
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb8_8320 : 0);
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffff_ffff) >>> 0;
}
