import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileBook } from '../../../../electron/main/requests/file-book';
import { answerFiles, fileNameOf } from '../../../../electron/main/requests/files';
import { createFolderStore } from '../../../../electron/main/requests/folder-store';
import { answerVault } from '../../../../electron/main/requests/vault';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Requests whose dialogs answer at once, over a store that outlives them. */
function requests(chosen: readonly string[], target: string | null = null) {
  const store = createFolderStore(join(folder, 'kho'));
  const book = createFileBook(store);
  const dialogs = {
    choose: async () => chosen,
    chooseFolder: async () => chosen[0] ?? null,
    chooseTarget: async () => target,
  };
  return { ...answerFiles(dialogs, book), ...answerVault(store, book) };
}

describe('picking and keeping', () => {
  test('gives the page a name and a size, never a path, and keeps the bytes', async () => {
    const path = join(folder, 'Kế hoạch 57.pdf');
    await writeFile(path, 'nội dung');
    const files = requests([path]);
    const [picked] = await files['files.pick']();
    expect(picked).toEqual({ id: expect.any(String), name: 'Kế hoạch 57.pdf', size: 10 });
    expect(JSON.stringify(picked)).not.toContain(folder);
    const { sha256 } = await files['vault.keepFile'](picked?.id ?? '');
    const bytes = await files['vault.readOriginal'](sha256);
    expect(new TextDecoder().decode(bytes ?? undefined)).toBe('nội dung');
  });

  test('has nothing when the person cancels', async () => {
    expect(await requests([])['files.pick']()).toEqual([]);
    expect(await requests([])['files.pickFolder']()).toBeNull();
  });

  test('keeps nothing that was not picked', async () => {
    const path = join(folder, 'secret.txt');
    await writeFile(path, 'x');
    await expect(requests([])['vault.keepFile'](path)).rejects.toThrow(/Hãy chọn lại tệp/u);
  });

  test('says which file is gone', async () => {
    const path = join(folder, 'tạm.txt');
    await writeFile(path, 'x');
    const files = requests([path]);
    const [picked] = await files['files.pick']();
    await rm(path);
    await expect(files['vault.keepFile'](picked?.id ?? '')).rejects.toThrow(
      /“tạm\.txt”.*Hãy kiểm tra/u,
    );
  });

  test('a file of 1.2 GB is refused by its size, before a byte of it is read', async () => {
    const path = join(folder, 'phim.pdf');
    await writeFile(path, '%PDF-1.7');
    await truncate(path, 1_200_000_000); // sparse: it takes no room on the disk
    const files = requests([path]);
    const [picked] = await files['files.pick']();
    const started = performance.now();
    await expect(files['vault.keepFile'](picked?.id ?? '')).rejects.toThrow(
      /“phim\.pdf”.*lớn hơn 1 GB.*Tệp vẫn ở chỗ cũ; hãy tách/u,
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe('a folder', () => {
  test('is listed with the folders in it, by names that say where', async () => {
    const root = join(folder, 'Văn bản');
    await mkdir(join(root, 'Năm 2024/Quý I'), { recursive: true });
    await writeFile(join(root, 'a.txt'), 'a');
    await writeFile(join(root, 'Năm 2024/Quý I/b.txt'), 'bb');
    await symlink(root, join(root, 'vòng')); // a link in a circle
    const listing = await requests([root])['files.pickFolder']();
    expect(listing?.files.map(({ name, size }) => [name, size])).toEqual([
      ['Văn bản/a.txt', 1],
      ['Văn bản/Năm 2024/Quý I/b.txt', 2],
    ]);
    expect(listing?.refused).toEqual([]);
  });

  test('that may not be read is named, and the others are listed', async () => {
    const root = join(folder, 'Văn bản');
    await mkdir(join(root, 'Mật'), { recursive: true });
    await writeFile(join(root, 'Mật/x.txt'), 'x');
    await writeFile(join(root, 'a.txt'), 'a');
    await chmod(folder, 0o755);
    await chmod(join(root, 'Mật'), 0o000);
    const listing = await asOrdinaryUser(() => requests([root])['files.pickFolder']());
    await chmod(join(root, 'Mật'), 0o755);
    expect(listing?.files.map(({ name }) => name)).toEqual(['Văn bản/a.txt']);
    expect(listing?.refused).toEqual([
      'Thư mục “Văn bản/Mật” không cho đọc. Hãy xin quyền đọc, hoặc chép các tệp ra chỗ khác rồi chọn lại.',
    ]);
  });

  test('that is gone is named', async () => {
    const listing = await requests([join(folder, 'ổ mạng')])['files.pickFolder']();
    expect(listing?.files).toEqual([]);
    expect(listing?.refused[0]).toMatch(/“ổ mạng” không còn ở chỗ cũ.*Hãy kiểm tra/u);
  });
});

describe('the queue', () => {
  const id = '0b0e7f5c-6a53-4d0c-9d34-0f2f3f6c9b1a';

  test('knows the paths of its files after a new start, and forgets them with the batch', async () => {
    const path = join(folder, 'Kế hoạch 57.pdf');
    await writeFile(path, 'nội dung');
    const before = requests([path]);
    const lines = await before['files.pick']();
    const batch = {
      id,
      at: '2026-11-21T08:05:00.000Z',
      lines,
      passedOver: { system: 0, others: [], refused: [] },
      sample: false,
      depth: 0,
    };
    await before['vault.addBatch'](batch);

    const after = requests([]);
    expect(await after['vault.readQueue']()).toEqual([{ batch, outcomes: [] }]);
    expect((await after['vault.keepFile'](lines[0]?.id ?? '')).size).toBe(10);
    await after['vault.removeBatch'](id);
    expect(await readdir(join(folder, 'kho/queue'), { recursive: true })).toEqual([id]);
    await expect(requests([])['vault.keepFile'](lines[0]?.id ?? '')).rejects.toThrow(
      /Hãy chọn lại tệp/u,
    );
  });
});

/** Does what root may not test: no folder is closed to root. */
async function asOrdinaryUser<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

describe('saving', () => {
  test('writes all of it in place of an older file and leaves nothing else', async () => {
    const path = join(folder, 'lịch.pdf');
    await writeFile(path, 'bản cũ dài hơn nhiều');
    expect(await requests([], path)['files.save']('lịch.pdf', Uint8Array.of(1, 2, 3))).toBe(true);
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
    expect(await readdir(folder)).toEqual(['lịch.pdf']);
  });

  test('writes nothing when the person cancels', async () => {
    expect(await requests([], null)['files.save']('lịch.pdf', Uint8Array.of(1))).toBe(false);
    expect(await readdir(folder)).toEqual([]);
  });

  test('says what to do where it cannot write, and leaves no half file', async () => {
    const path = join(folder, 'lịch.pdf');
    await mkdir(path);
    const saving = requests([], path)['files.save']('lịch.pdf', Uint8Array.of(1));
    await expect(saving).rejects.toThrow(/^Chưa lưu được.*Hãy/u);
    expect(await readdir(folder)).toEqual(['lịch.pdf']);
  });
});

test.each([
  ['Lịch năm 2026.pdf', 'Lịch năm 2026.pdf'],
  ['Kế hoạch số 57/KH-UBND.docx', 'Kế hoạch số 57 KH-UBND.docx'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\Windows\\x', 'C Windows x'],
  ['a\nb', 'a b'],
  ['.bashrc', 'bashrc'],
  ['dots... ', 'dots'],
  ['///', 'tệp'],
])('%j is suggested as %j', (suggested, name) => {
  expect(fileNameOf(suggested)).toBe(name);
});
