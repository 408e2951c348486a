import type {
  Host,
  HostAnswers,
  PickedFile,
  RequestArguments,
  RequestName,
} from '#shared/ipc/contract';

/** Files the page itself holds, by id: dropped, pasted, or picked in a browser. */
const files = new Map<string, File>();

/** Bytes. Far above any plan, and below what a reading would take the machine's memory for. */
const largestFile = 200 * 1024 * 1024;

/**
 * Takes a file that was dropped on the page, or made of pasted text, so that it goes the same way as a picked one:
 * `host.request('files.read', id)` gives its bytes.
 */
export function registerDroppedFile(file: File): PickedFile {
  const id = crypto.randomUUID();
  files.set(id, file);
  return { id, name: file.name, size: file.size };
}

/** A host that also reads the files of the page itself, so that dropped files need no path. */
export function withPageFiles(host: Host): Host {
  const own: Partial<HostAnswers> = {
    'files.read': (id) => (files.has(id) ? readPageFile(id) : host.request('files.read', id)),
  };
  return {
    request<Name extends RequestName>(name: Name, ...args: RequestArguments<Name>) {
      const answer: HostAnswers[Name] | undefined = own[name];
      return answer === undefined ? host.request(name, ...args) : answer(...args);
    },
    onCommand: (callback) => host.onCommand(callback),
  };
}

/** The bytes of a file the page holds. */
export async function readPageFile(id: string): Promise<Uint8Array> {
  const file = files.get(id);
  if (file === undefined) throw new Error('Tệp này chưa được chọn. Hãy chọn lại tệp.');
  if (file.size > largestFile) {
    throw new Error(
      `Tệp “${file.name}” lớn hơn 200 MB nên không đọc được. Hãy tách tệp rồi thêm từng phần.`,
    );
  }
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new Error(
      `Không đọc được tệp “${file.name}”: tệp đã bị chuyển, bị xóa hoặc không cho đọc. Hãy kiểm tra rồi chọn lại tệp.`,
      { cause },
    );
  }
}
