/** A whole file of a {@link FileStore}. */
export interface StoredFile {
  /** Relative, with `/`: `journal/2026-11.jsonl`. */
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** What is written into a file: bytes, text as UTF-8, or bytes piece by piece for what is too large to hold. */
export type FileContent = Uint8Array | string | AsyncIterable<Uint8Array>;

/**
 * The few things the vault asks of a disk. Names are relative, with `/`, and made by the vault alone. What fails
 * is thrown as a {@link import('#shared/vault/vault-error').VaultError}.
 */
export interface FileStore {
  /** Null when there is no such file. */
  read(name: string): Promise<Uint8Array | null>;
  /** As UTF-8; damaged bytes become U+FFFD. Null when there is no such file. */
  readText(name: string): Promise<string | null>;
  /** All of it or nothing, and on disk when it resolves. */
  writeAtomic(name: string, content: FileContent): Promise<void>;
  /**
   * Adds UTF-8 text at the end, on disk when it resolves. Appends do not mix, whoever makes them. A power cut may
   * leave a beginning of the text.
   */
  append(name: string, text: string): Promise<void>;
  /** Every whole file at any depth below the folder, by name. Leftovers of an interrupted write are none. */
  list(folder: string): Promise<readonly StoredFile[]>;
  /** No error when there is no such file. */
  remove(name: string): Promise<void>;
}
