import type { JournalRead, OriginalInfo } from '#shared/ipc/contract';
import type { JournalEntry } from '#shared/model/journal';
import type { FileStore } from '#shared/vault/file-store';
import { isJournalEntry, isSha256 } from '#shared/vault/journal-entry';
import { formatEntries, parseJournal } from '#shared/vault/journal-lines';
import { type Queue, createQueue } from '#shared/vault/queue';
import { SourceError, VaultError } from '#shared/vault/vault-error';

/** A file outside the vault. It can be gone through more than once, piece by piece. */
export interface FileSource {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Reading it fails when it has changed since it was chosen, as in a browser. */
  readonly isSnapshot: boolean;
  pieces(): AsyncIterable<Uint8Array>;
}

/** SHA-256 in small hexadecimal letters. */
export interface Hash {
  whole(bytes: Uint8Array): Promise<string>;
  /** For what comes in pieces. */
  start(): { add(piece: Uint8Array): void; end(): string };
}

/** Holds what cannot be made again: the originals, byte for byte, and everything a person decided. */
export interface Vault extends Queue {
  keepOriginal(bytes: Uint8Array): Promise<OriginalInfo>;
  /** As {@link Vault.keepOriginal}, with one piece in memory at a time, so that no file is too large. */
  keepFile(file: FileSource): Promise<OriginalInfo>;
  /** Null when there is none; a damaged one is an error, never an answer. */
  readOriginal(sha256: string): Promise<Uint8Array | null>;
  listOriginals(): Promise<readonly OriginalInfo[]>;
  /** Removes what was derived from it too. */
  removeOriginal(sha256: string): Promise<void>;
  /** Adds lines that were made from an original at great cost; no line holds a line break. */
  keepDerived(sha256: string, lines: readonly string[]): Promise<void>;
  /** Oldest first. Lines with damaged letters are left out; a line torn by a power cut may be there in part. */
  readDerived(sha256: string): Promise<readonly string[]>;
  append(entries: readonly JournalEntry[]): Promise<void>;
  readJournal(): Promise<JournalRead>;
}

/** Bytes. A larger file is gone through twice, piece by piece, instead of being held. */
const LARGEST_HELD = 16_000_000;

const originals = 'originals';
const derived = 'derived';
const journal = 'journal';

/** The vault over any store of files. */
export function createVault(files: FileStore, hash: Hash): Vault {
  async function keepOriginal(bytes: Uint8Array): Promise<OriginalInfo> {
    if (bytes.length === 0) throw new VaultError('empty');
    const sha256 = await hash.whole(bytes);
    const name = originalName(sha256);
    const kept = await files.read(name);
    // A damaged original is healed by keeping the same file again.
    if (kept === null || (await hash.whole(kept)) !== sha256) await files.writeAtomic(name, bytes);
    return { sha256, size: bytes.length };
  }

  return {
    ...createQueue(files),

    keepOriginal,

    async keepFile(file) {
      if (file.size === 0) throw new VaultError('empty');
      if (file.size <= LARGEST_HELD) return keepOriginal(await gather(file));
      const hashed = hash.start();
      for await (const piece of file.pieces()) hashed.add(piece);
      const sha256 = hashed.end();
      const name = originalName(sha256);
      // Written anew where it is there already: it is not taken into memory to see whether it is whole.
      const pieces = file.isSnapshot ? file.pieces() : unchanged(file, sha256, hash);
      await files.writeAtomic(name, pieces);
      return { sha256, size: file.size };
    },

    async readOriginal(sha256) {
      const bytes = await files.read(originalName(sha256));
      if (bytes !== null && (await hash.whole(bytes)) !== sha256) throw new VaultError('damaged');
      return bytes;
    },

    async listOriginals() {
      const stored = await files.list(originals);
      return stored
        .map(({ name, size }) => ({ sha256: name.slice(name.lastIndexOf('/') + 1), size }))
        .filter(({ sha256 }) => isSha256(sha256));
    },

    async removeOriginal(sha256) {
      await files.remove(originalName(sha256));
      await files.remove(derivedName(sha256));
    },

    async keepDerived(sha256, lines) {
      if (lines.some((line) => line === '' || line.includes('\n'))) throw new VaultError('invalid');
      await files.append(derivedName(sha256), lines.map((line) => `\n${line}`).join(''));
    },

    async readDerived(sha256) {
      const text = (await files.readText(derivedName(sha256))) ?? '';
      return text.split('\n').filter((line) => line !== '' && !line.includes('\uFFFD'));
    },

    async append(entries) {
      if (!entries.every(isJournalEntry)) throw new VaultError('invalid');
      const months = new Set(entries.map(monthOf));
      for (const month of months) {
        const ofMonth = entries.filter((entry) => monthOf(entry) === month);
        await files.append(`${journal}/${month}.jsonl`, formatEntries(ofMonth));
      }
    },

    async readJournal() {
      const stored = await files.list(journal);
      const months = stored.filter(({ name }) => name.endsWith('.jsonl'));
      const texts = await Promise.all(months.map(({ name }) => files.readText(name)));
      return parseJournal(texts.filter((text) => text !== null));
    },
  };
}

/** All of a file. */
async function gather(file: FileSource): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  let at = 0;
  for await (const piece of file.pieces()) {
    if (at + piece.length > bytes.length) throw new SourceError(file.name, 'changing');
    bytes.set(piece, at);
    at += piece.length;
  }
  if (at < bytes.length) throw new SourceError(file.name, 'changing');
  return bytes;
}

/** The pieces of a file; fails at the end, before anything is in place, when it is not what was hashed. */
async function* unchanged(file: FileSource, sha256: string, hash: Hash): AsyncIterable<Uint8Array> {
  const hashed = hash.start();
  for await (const piece of file.pieces()) {
    hashed.add(piece);
    yield piece;
  }
  if (hashed.end() !== sha256) throw new SourceError(file.name, 'changing');
}

/** `2026-11` */
function monthOf(entry: JournalEntry): string {
  return entry.at.slice(0, 7);
}

function derivedName(sha256: string): string {
  if (!isSha256(sha256)) throw new VaultError('invalid');
  return `${derived}/${sha256.slice(0, 2)}/${sha256}.jsonl`;
}

/** Two letters a folder keep folders small in a file manager. */
function originalName(sha256: string): string {
  if (!isSha256(sha256)) throw new VaultError('invalid');
  return `${originals}/${sha256.slice(0, 2)}/${sha256}`;
}
