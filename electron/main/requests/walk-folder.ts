import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FolderListing, PickedFile } from '#shared/ipc/contract';
import { errorCode } from './error-code';
import type { FileBook } from './file-book';

/** A whole disk is no archive: more files than this are a folder chosen by mistake. */
const MOST_FILES = 20_000;

/** Lists a folder and those in it, links aside, which may lead in a circle. What cannot be looked at is named. */
export async function walkFolder(root: string): Promise<{
  readonly files: readonly { readonly path: string; readonly name: string }[];
  readonly refused: readonly string[];
}> {
  const files: { path: string; name: string }[] = [];
  const refused: string[] = [];
  const folders = [{ path: root, name: basename(root) }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const entries = await readdir(folder.path, { withFileTypes: true }).catch((error: unknown) =>
      errorCode(error),
    );
    if (typeof entries === 'string') {
      refused.push(describeRefusal(folder.name, entries));
      continue;
    }
    for (const entry of entries) {
      const found = { path: join(folder.path, entry.name), name: `${folder.name}/${entry.name}` };
      if (entry.isDirectory()) folders.push(found);
      else if (entry.isFile()) files.push(found);
    }
    if (files.length > MOST_FILES) {
      refused.push(
        `Thư mục “${basename(root)}” có hơn ${MOST_FILES.toLocaleString('vi')} tệp. Hãy chọn từng thư mục con.`,
      );
      return { files: [], refused };
    }
  }
  return { files: files.toSorted((a, b) => a.name.localeCompare(b.name, 'vi')), refused };
}

/** A folder's files as the page may know them. */
export async function listFolder(root: string, book: FileBook): Promise<FolderListing> {
  const { files, refused } = await walkFolder(root);
  const listed: PickedFile[] = [];
  const gone: string[] = [];
  for (const { path, name } of files) {
    try {
      listed.push(await book.add(path, name));
    } catch (error) {
      gone.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { files: listed, refused: [...refused, ...gone] };
}

function describeRefusal(name: string, code: string): string {
  return code === 'ENOENT'
    ? `Thư mục “${name}” không còn ở chỗ cũ. Hãy kiểm tra ổ đĩa hoặc mạng rồi chọn lại thư mục.`
    : `Thư mục “${name}” không cho đọc. Hãy xin quyền đọc, hoặc chép các tệp ra chỗ khác rồi chọn lại.`;
}
