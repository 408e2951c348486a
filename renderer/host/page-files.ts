import type {
  Host,
  HostAnswers,
  PickedFile,
  RequestArguments,
  RequestName,
} from '#shared/ipc/contract';
import type { FileSource } from '#shared/vault/vault';
import { SourceError } from '#shared/vault/vault-error';

/** Files the page itself holds, by id: dropped, pasted, or picked in a browser. */
const files = new Map<string, File>();

/** Bytes. What is handed to another process is handed over whole. */
const largestHandedOver = 200 * 1024 * 1024;

/** Bytes of a file that are in memory at a time. */
const PIECE = 4 * 1024 * 1024;

/**
 * Takes a file that was dropped on the page, or made of pasted text, so that it goes the same way as a picked one:
 * `host.request('vault.keepFile', id)` puts it into the vault.
 */
export function registerDroppedFile(file: File): PickedFile {
  const id = crypto.randomUUID();
  files.set(id, file);
  return { id, name: pathOf(file), size: file.size };
}

/** A host that also keeps the files of the page itself, so that dropped files need no path. */
export function withPageFiles(host: Host): Host {
  const own: Partial<HostAnswers> = {
    'vault.keepFile': async (id) => {
      const file = files.get(id);
      if (file === undefined) return host.request('vault.keepFile', id);
      if (file.size > largestHandedOver) {
        throw new Error(
          `Tệp “${file.name}” lớn hơn 200 MB nên không thả vào được. Hãy bấm “Thêm văn bản” rồi chọn tệp này.`,
        );
      }
      const kept = await host.request('vault.keepOriginal', await readWhole(file));
      forgetPageFile(id);
      return kept;
    },
  };
  return {
    request<Name extends RequestName>(name: Name, ...args: RequestArguments<Name>) {
      const answer: HostAnswers[Name] | undefined = own[name];
      return answer === undefined ? host.request(name, ...args) : answer(...args);
    },
    onCommand: (callback) => host.onCommand(callback),
  };
}

/** A file the page holds. The page forgets its files when it is closed. */
export async function findPageFile(id: string): Promise<FileSource> {
  const file = files.get(id);
  if (file === undefined) {
    throw new Error(
      'Chưa kịp chép tệp này vào sổ thì chương trình đóng. Hãy chọn lại tệp; các tệp khác vẫn còn.',
    );
  }
  return { name: file.name, size: file.size, isSnapshot: true, pieces: () => readPieces(file) };
}

/** Lets go of a file that is in the vault. */
export function forgetPageFile(id: string): void {
  files.delete(id);
}

async function* readPieces(file: File): AsyncIterable<Uint8Array> {
  try {
    // A stream of the browser's own comes in pieces so small that 500 MB take a minute.
    for (let at = 0; at < file.size; at += PIECE) {
      yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    }
  } catch (cause) {
    throw new SourceError(file.name, 'gone', { cause });
  }
}

async function readWhole(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new SourceError(file.name, 'gone', { cause });
  }
}

/** With its folders, where it was chosen or dropped with one: `webkitRelativePath`, or what the drop area put on it. */
function pathOf(file: File): string {
  if (file.webkitRelativePath !== '') return file.webkitRelativePath;
  const dropped = 'path' in file && typeof file.path === 'string' ? file.path : file.name;
  return dropped.replace(/^\.?\//u, '');
}
