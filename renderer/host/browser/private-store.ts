import type { FileContent, FileStore, StoredFile } from '#shared/vault/file-store';
import { SourceError, VaultError } from '#shared/vault/vault-error';

/**
 * A folder of the origin-private file system as the vault's store. A write is a copy that takes the file's place when
 * it is closed, so a file is never half written; a write that was cut off leaves an empty file at most, and empty is
 * what nothing of ours is. All windows of the origin change it one after the other, since two appends at once would
 * each copy a file without the other's line.
 */
export function createPrivateStore(folder: string): FileStore {
  const inTurn = <T>(change: (root: FileSystemDirectoryHandle) => Promise<T>): Promise<T> =>
    guard(() => navigator.locks.request(folder, async () => change(await openRoot(folder))));

  inTurn((root) => clearEmptyFiles(root)).catch(() => undefined);

  return {
    read: (name) =>
      guard(async () => {
        const file = await getFile(await openRoot(folder), name);
        return file === null ? null : new Uint8Array(await file.arrayBuffer());
      }),
    readText: (name) =>
      guard(async () => (await getFile(await openRoot(folder), name))?.text() ?? null),
    list: (below) => inTurn((root) => listFiles(root, below.split('/'))),
    writeAtomic: (name, content) =>
      inTurn(async (root) => {
        const handle = await makeFile(root, name);
        try {
          await writeAndClose(await handle.createWritable(), 0, content);
        } catch (error) {
          await removeIfEmpty(root, name).catch(() => undefined);
          throw error;
        }
      }),
    append: (name, text) =>
      inTurn(async (root) => {
        const handle = await makeFile(root, name);
        const { size } = await handle.getFile();
        const writable = await handle.createWritable({ keepExistingData: true });
        await writeAndClose(writable, size, text);
      }),
    remove: (name) =>
      inTurn(async (root) => {
        const { parent, last } = split(name);
        const holder = await getFolder(root, parent);
        if (holder !== null) await unlessMissing(holder.removeEntry(last));
      }),
  };
}

async function openRoot(folder: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(folder, { create: true });
}

async function writeAndClose(
  writable: FileSystemWritableFileStream,
  start: number,
  content: FileContent,
): Promise<void> {
  try {
    let position = start;
    for await (const piece of piecesOf(content)) {
      // Room first: a disk that fills while writing may be reported as something else.
      await writable.truncate(position + piece.length);
      await writable.write({ type: 'write', position, data: new Uint8Array(piece) });
      position += piece.length;
    }
    await writable.close();
  } catch (error) {
    // The file stays as it was; a stream that has already failed cannot be given up once more.
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

async function* piecesOf(content: FileContent): AsyncIterable<Uint8Array> {
  if (typeof content === 'string') yield new TextEncoder().encode(content);
  else if (content instanceof Uint8Array) yield content;
  else yield* content;
}

async function getFile(root: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  const { parent, last } = split(name);
  const holder = await getFolder(root, parent);
  const handle = holder === null ? null : await unlessMissing(holder.getFileHandle(last));
  const file = await handle?.getFile();
  return file === undefined || file.size === 0 ? null : file;
}

async function makeFile(
  root: FileSystemDirectoryHandle,
  name: string,
): Promise<FileSystemFileHandle> {
  const { parent, last } = split(name);
  let holder = root;
  for (const part of parent) holder = await holder.getDirectoryHandle(part, { create: true });
  return holder.getFileHandle(last, { create: true });
}

async function getFolder(
  root: FileSystemDirectoryHandle,
  parts: readonly string[],
): Promise<FileSystemDirectoryHandle | null> {
  let folder: FileSystemDirectoryHandle | null = root;
  for (const part of parts) {
    if (folder === null) return null;
    folder = await unlessMissing(folder.getDirectoryHandle(part));
  }
  return folder;
}

async function listFiles(
  root: FileSystemDirectoryHandle,
  folder: readonly string[],
): Promise<readonly StoredFile[]> {
  const holder = await getFolder(root, folder);
  if (holder === null) return [];
  const found: StoredFile[] = [];
  for await (const entry of holder.values()) {
    const path = [...folder, entry.name];
    if (entry instanceof FileSystemFileHandle) {
      const { size } = await entry.getFile();
      if (size > 0) found.push({ name: path.join('/'), size });
    } else {
      found.push(...(await listFiles(root, path)));
    }
  }
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The name of a file that was to be written anew and was not. */
async function removeIfEmpty(root: FileSystemDirectoryHandle, name: string): Promise<void> {
  const { parent, last } = split(name);
  const holder = await getFolder(root, parent);
  const file = await (await holder?.getFileHandle(last))?.getFile();
  if (file?.size === 0) await holder?.removeEntry(last);
}

async function clearEmptyFiles(folder: FileSystemDirectoryHandle): Promise<void> {
  for await (const entry of folder.values()) {
    if (entry instanceof FileSystemDirectoryHandle) await clearEmptyFiles(entry);
    else if ((await entry.getFile()).size === 0) await folder.removeEntry(entry.name);
  }
}

function split(name: string): { readonly parent: readonly string[]; readonly last: string } {
  const parts = name.split('/');
  return { parent: parts.slice(0, -1), last: parts.at(-1) ?? '' };
}

async function unlessMissing<T>(asked: Promise<T>): Promise<T | null> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    // What was to be written could not be had: no fault of the disk.
    if (cause instanceof SourceError) throw cause;
    const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    throw new VaultError(full ? 'disk-full' : 'disk', { cause });
  }
}
