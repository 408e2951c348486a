import type { FileStore, StoredFile } from '#shared/vault/file-store';
import { VaultError } from '#shared/vault/vault-error';

/**
 * A folder of the origin-private file system as the vault's store. A write is a copy that takes the file's place when
 * it is closed, so a file is never half written. All windows of the origin change it one after the other, since two
 * appends at once would each copy a file without the other's line.
 */
export function createPrivateStore(folder: string): FileStore {
  const inTurn = <T>(change: (root: FileSystemDirectoryHandle) => Promise<T>): Promise<T> =>
    guard(() => navigator.locks.request(folder, async () => change(await openRoot(folder))));

  return {
    read: (name) =>
      guard(async () => {
        const file = await getFile(await openRoot(folder), name);
        return file === null ? null : new Uint8Array(await file.arrayBuffer());
      }),
    readText: (name) =>
      guard(async () => (await getFile(await openRoot(folder), name))?.text() ?? null),
    list: (below) => guard(async () => listFiles(await openRoot(folder), below)),
    writeAtomic: (name, bytes) =>
      inTurn(async (root) => {
        const writable = await (await makeFile(root, name)).createWritable();
        await writeAndClose(writable, new Uint8Array(bytes));
      }),
    append: (name, text) =>
      inTurn(async (root) => {
        const handle = await makeFile(root, name);
        const { size } = await handle.getFile();
        const writable = await handle.createWritable({ keepExistingData: true });
        await writeAndClose(writable, { type: 'write', position: size, data: text });
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
  data: FileSystemWriteChunkType,
): Promise<void> {
  try {
    await writable.write(data);
    await writable.close();
  } catch (error) {
    // The file stays as it was; a stream that has already failed cannot be given up once more.
    await writable.abort().catch(() => undefined);
    throw error;
  }
}

async function getFile(root: FileSystemDirectoryHandle, name: string): Promise<File | null> {
  const { parent, last } = split(name);
  const holder = await getFolder(root, parent);
  const handle = holder === null ? null : await unlessMissing(holder.getFileHandle(last));
  return handle === null ? null : handle.getFile();
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
  folder: string,
): Promise<readonly StoredFile[]> {
  const holder = await getFolder(root, folder.split('/'));
  if (holder === null) return [];
  const found: StoredFile[] = [];
  for await (const entry of holder.values()) {
    const name = `${folder}/${entry.name}`;
    if (entry instanceof FileSystemFileHandle) {
      found.push({ name, size: (await entry.getFile()).size });
    } else {
      found.push(...(await listFiles(root, name)));
    }
  }
  return found.toSorted((a, b) => (a.name < b.name ? -1 : 1));
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
    const full = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    throw new VaultError(full ? 'disk-full' : 'disk', { cause });
  }
}
