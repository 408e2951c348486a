import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { HostAnswers, PickedFile } from '#shared/ipc/contract';
import { HostError, savingError } from './host-error';
import { writeAtomic } from './write-atomic';

/** The dialogs of the system, as far as files need them. */
export interface FileDialogs {
  /** Paths of the chosen files; empty when the person cancels. */
  choose(): Promise<readonly string[]>;
  /** Where to write; null when the person cancels. */
  chooseTarget(suggestedName: string): Promise<string | null>;
}

/** Bytes. Far above any plan, and below what a reading would take the machine's memory for. */
const largestFile = 200 * 1024 * 1024;

/** Picking, reading and saving files. The page names a file by id; its path stays here. */
export function answerFiles(
  dialogs: FileDialogs,
): Pick<HostAnswers, 'files.pick' | 'files.read' | 'files.save'> {
  const paths = new Map<string, string>();

  return {
    'files.pick': async () => {
      const chosen = await dialogs.choose();
      return Promise.all(
        chosen.map(async (path): Promise<PickedFile> => {
          const id = randomUUID();
          paths.set(id, path);
          return { id, name: basename(path), size: await sizeOf(path) };
        }),
      );
    },

    'files.read': async (id) => {
      const path = paths.get(id);
      if (path === undefined) throw new HostError('Tệp này chưa được chọn. Hãy chọn lại tệp.');
      if ((await sizeOf(path)) > largestFile) {
        throw new HostError(
          `Tệp “${basename(path)}” lớn hơn 200 MB nên không đọc được. Hãy tách tệp rồi thêm từng phần.`,
        );
      }
      return read(path);
    },

    'files.save': async (suggestedName, bytes) => {
      const path = await dialogs.chooseTarget(fileNameOf(suggestedName));
      if (path === null) return false;
      await saveTo(path, bytes);
      return true;
    },
  };
}

/** Writes a file where the person chose. */
export async function saveTo(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeAtomic(path, bytes);
  } catch (cause) {
    throw savingError(cause);
  }
}

/** A name that every system takes: the letters Windows refuses, and any path before it, become spaces. */
export function fileNameOf(suggested: string): string {
  const cleaned = suggested
    // oxlint-disable-next-line no-control-regex
    .replaceAll(/[<>:"/\\|?*\s\u0000-\u001F]+/gu, ' ')
    .replace(/^[. ]+/u, '')
    .replace(/[. ]+$/u, '');
  return cleaned === '' ? 'tệp' : cleaned;
}

async function read(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch (cause) {
    throw unreadable(path, cause);
  }
}

function unreadable(path: string, cause: unknown): HostError {
  return new HostError(
    `Không đọc được tệp “${basename(path)}”: tệp đã bị chuyển, bị xóa hoặc không cho đọc. Hãy kiểm tra rồi chọn lại tệp.`,
    { cause },
  );
}
