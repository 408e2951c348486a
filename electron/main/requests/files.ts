import type { HostAnswers } from '#shared/ipc/contract';
import type { FileBook } from './file-book';
import { savingError } from './host-error';
import { listFolder } from './walk-folder';
import { writeAtomic } from './write-atomic';

/** The dialogs of the system, as far as files need them. */
export interface FileDialogs {
  /** Paths of the chosen files; empty when the person cancels. */
  choose(): Promise<readonly string[]>;
  /** Null when the person cancels. */
  chooseFolder(): Promise<string | null>;
  /** Where to write; null when the person cancels. */
  chooseTarget(suggestedName: string): Promise<string | null>;
}

/** Picking and saving files. The page names a file by id; its path stays in the book. */
export function answerFiles(
  dialogs: FileDialogs,
  book: FileBook,
): Pick<HostAnswers, 'files.pick' | 'files.pickFolder' | 'files.save'> {
  return {
    'files.pick': async () => Promise.all((await dialogs.choose()).map((path) => book.add(path))),

    'files.pickFolder': async () => {
      const folder = await dialogs.chooseFolder();
      return folder === null ? null : listFolder(folder, book);
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
