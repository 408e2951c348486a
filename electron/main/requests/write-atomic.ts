import { randomUUID } from 'node:crypto';
import { open, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileContent } from '#shared/vault/file-store';

const leftover = /^\..+\.[0-9a-f-]{36}\.tmp$/u;

/** Whether a file is what an interrupted {@link writeAtomic} left behind. */
export function isLeftover(name: string): boolean {
  return leftover.test(name);
}

/** Writes all of a file or nothing: whoever reads it sees the old bytes or the new ones, also after a power cut. */
export async function writeAtomic(path: string, content: FileContent): Promise<void> {
  const folder = dirname(path);
  // In the same folder, since a rename is atomic only within one file system.
  const temporary = join(folder, `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx');
    try {
      await writeFile(file, content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** Puts a folder's list of names on disk. Windows has no such call and does it by itself. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
