import type { JournalRead, OriginalInfo } from '#shared/ipc/contract';
import type { JournalEntry } from '#shared/model/journal';
import type { FileStore } from '#shared/vault/file-store';
import { isJournalEntry, isSha256 } from '#shared/vault/journal-entry';
import { formatEntries, parseJournal } from '#shared/vault/journal-lines';
import { VaultError } from '#shared/vault/vault-error';

/** Holds what cannot be made again: the originals, byte for byte, and everything a person decided. */
export interface Vault {
  keepOriginal(bytes: Uint8Array): Promise<OriginalInfo>;
  /** Null when there is none; a damaged one is an error, never an answer. */
  readOriginal(sha256: string): Promise<Uint8Array | null>;
  listOriginals(): Promise<readonly OriginalInfo[]>;
  removeOriginal(sha256: string): Promise<void>;
  append(entries: readonly JournalEntry[]): Promise<void>;
  readJournal(): Promise<JournalRead>;
}

const originals = 'originals';
const journal = 'journal';

/** The vault over any store of files. `hash` is SHA-256 in small hexadecimal letters. */
export function createVault(files: FileStore, hash: (bytes: Uint8Array) => Promise<string>): Vault {
  return {
    async keepOriginal(bytes) {
      if (bytes.length === 0) throw new VaultError('empty');
      const sha256 = await hash(bytes);
      const name = originalName(sha256);
      const kept = await files.read(name);
      // A damaged original is healed by keeping the same file again.
      if (kept === null || (await hash(kept)) !== sha256) await files.writeAtomic(name, bytes);
      return { sha256, size: bytes.length };
    },

    async readOriginal(sha256) {
      const bytes = await files.read(originalName(sha256));
      if (bytes !== null && (await hash(bytes)) !== sha256) throw new VaultError('damaged');
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

/** `2026-11` */
function monthOf(entry: JournalEntry): string {
  return entry.at.slice(0, 7);
}

/** Two letters a folder keep folders small in a file manager. */
function originalName(sha256: string): string {
  if (!isSha256(sha256)) throw new VaultError('invalid');
  return `${originals}/${sha256.slice(0, 2)}/${sha256}`;
}
