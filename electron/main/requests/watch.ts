import { stat } from 'node:fs/promises';
import * as v from 'valibot';
import type { HostAnswers } from '#shared/ipc/contract';
import type { FileStore } from '#shared/vault/file-store';
import type { FileBook } from './file-book';
import type { FileDialogs } from './files';
import { walkFolder } from './walk-folder';

const settingFile = 'watch/folder.json';
const seenFile = 'watch/seen.jsonl';

const isSetting = v.object({ folder: v.string() });

/** A file as it was when it was looked at: the same path with other bytes is a new file. */
async function markOf(path: string): Promise<string | null> {
  try {
    const { size, mtimeMs } = await stat(path);
    return size === 0 ? null : JSON.stringify([path, size, mtimeMs]);
  } catch {
    return null; // moved away between two looks
  }
}

/**
 * A folder whose new files come in by themselves. It is looked through whenever the page asks: the system's own
 * notices miss network drives, where such folders lie. A file counts once two looks find it unchanged, so that one
 * still being copied is left alone.
 */
export function answerWatch(
  files: FileStore,
  book: FileBook,
  dialogs: Pick<FileDialogs, 'chooseFolder'>,
): Pick<HostAnswers, Extract<keyof HostAnswers, `watch.${string}`>> {
  const offered = new Map<string, string>();
  let seen: Set<string> | null = null;
  let lastLook: ReadonlySet<string> = new Set();

  async function readFolder(): Promise<string | null> {
    const text = await files.readText(settingFile);
    const setting = v.safeParse(isSetting, parse(text ?? ''));
    return setting.success ? setting.output.folder : null;
  }

  async function readSeen(): Promise<Set<string>> {
    const lines = ((await files.readText(seenFile)) ?? '').split('\n');
    return new Set(lines.filter((line) => line !== ''));
  }

  async function forget(): Promise<void> {
    await files.remove(settingFile);
    await files.remove(seenFile);
    offered.clear();
    seen = null;
    lastLook = new Set();
  }

  return {
    'watch.describe': async () => ({ possible: true, folder: await readFolder() }),

    'watch.choose': async () => {
      const folder = await dialogs.chooseFolder();
      if (folder === null) return false;
      await forget();
      await files.writeAtomic(settingFile, JSON.stringify({ folder }));
      return true;
    },

    'watch.stop': forget,

    'watch.takeNew': async () => {
      const folder = await readFolder();
      if (folder === null) return { files: [], refused: [] };
      seen ??= await readSeen();
      const known = seen;
      const { files: found, refused } = await walkFolder(folder);
      const look = new Set<string>();
      const fresh = [];
      offered.clear();
      for (const { path, name } of found) {
        const mark = await markOf(path);
        if (mark === null) continue;
        look.add(mark);
        if (known.has(mark) || !lastLook.has(mark)) continue;
        const file = await book.add(path, name);
        offered.set(file.id, mark);
        fresh.push(file);
      }
      lastLook = look;
      return { files: fresh, refused };
    },

    'watch.confirm': async (ids) => {
      const marks = ids.flatMap((id) => offered.get(id) ?? []);
      await files.append(seenFile, marks.map((mark) => `\n${mark}`).join(''));
      for (const mark of marks) seen?.add(mark);
      for (const id of ids) offered.delete(id);
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
