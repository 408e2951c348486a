import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { FileStore, StoredFile } from '#shared/vault/file-store';
import { SourceError, VaultError } from '#shared/vault/vault-error';
import { errorCode } from './error-code';
import { isLeftover, syncFolder, writeAtomic } from './write-atomic';

/**
 * A folder as the vault's store. One process owns it (the program runs once only); within the process changes are
 * made one after the other, the first of them clearing away what an interrupted write left behind.
 */
export function createFolderStore(root: string): FileStore {
  let last: Promise<unknown> = clearLeftovers(root).catch(() => undefined);
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const done = last.then(() => guard(change));
    last = done.catch(() => undefined);
    return done;
  };

  return {
    read: (name) => guard(() => unlessMissing(readFile(join(root, name)), null)),
    readText: (name) => guard(() => unlessMissing(readFile(join(root, name), 'utf8'), null)),
    list: (folder) => inTurn(() => listFiles(root, folder)),
    writeAtomic: (name, content) =>
      inTurn(async () => {
        await makeFolder(dirname(join(root, name)));
        await writeAtomic(join(root, name), content);
      }),
    append: (name, text) =>
      inTurn(async () => {
        await makeFolder(dirname(join(root, name)));
        await appendText(join(root, name), text);
      }),
    remove: (name) =>
      inTurn(async () => {
        const path = join(root, name);
        if ((await unlessMissing(stat(path), null)) === null) return;
        await rm(path);
        await syncFolder(dirname(path));
      }),
  };
}

async function appendText(path: string, text: string): Promise<void> {
  const file = await open(path, 'a');
  try {
    const { size } = await file.stat();
    try {
      await file.appendFile(text, 'utf8');
      await file.sync();
    } catch (error) {
      // Takes a half-written line back where that is still possible; reading copes with it where not.
      await file.truncate(size).catch(() => undefined);
      throw error;
    }
    if (size === 0) await syncFolder(dirname(path));
  } finally {
    await file.close();
  }
}

async function listFiles(root: string, folder: string): Promise<readonly StoredFile[]> {
  const paths = await filePaths(join(root, folder));
  const whole = paths.filter((path) => !isLeftover(basename(path)));
  const files = await Promise.all(
    whole.map(async (path) => ({
      name: relative(root, path).replaceAll(sep, '/'),
      size: (await stat(path)).size,
    })),
  );
  return files.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function clearLeftovers(root: string): Promise<void> {
  const paths = await filePaths(root);
  const leftovers = paths.filter((path) => isLeftover(basename(path)));
  await Promise.all(leftovers.map((path) => rm(path, { force: true })));
}

async function filePaths(folder: string): Promise<readonly string[]> {
  const found = await unlessMissing(readdir(folder, { recursive: true, withFileTypes: true }), []);
  return found
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Makes the folder and those above it, and puts their names on disk. */
async function makeFolder(folder: string): Promise<void> {
  const first = await mkdir(folder, { recursive: true });
  if (first === undefined) return;
  for (let made = folder; made.length >= first.length; made = dirname(made)) {
    await syncFolder(dirname(made));
  }
}

async function unlessMissing<T, U>(asked: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await asked;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return otherwise;
    throw error;
  }
}

async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (cause) {
    // What was to be written could not be had: no fault of the disk.
    if (cause instanceof SourceError) throw cause;
    const full = ['ENOSPC', 'EDQUOT'].includes(errorCode(cause));
    throw new VaultError(full ? 'disk-full' : 'disk', { cause });
  }
}
