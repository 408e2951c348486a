import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerFiles, fileNameOf } from '../../../../electron/main/requests/files';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** Requests whose dialogs answer at once. */
function requests(chosen: readonly string[], target: string | null = null) {
  return answerFiles({ choose: async () => chosen, chooseTarget: async () => target });
}

describe('picking and reading', () => {
  test('gives the page a name and a size, never a path, and reads the bytes', async () => {
    const path = join(folder, 'Kế hoạch 57.pdf');
    await writeFile(path, 'nội dung');
    const files = requests([path]);
    const [picked] = await files['files.pick']();
    expect(picked).toEqual({ id: expect.any(String), name: 'Kế hoạch 57.pdf', size: 10 });
    expect(JSON.stringify(picked)).not.toContain(folder);
    const bytes = await files['files.read'](picked?.id ?? '');
    expect(new TextDecoder().decode(bytes)).toBe('nội dung');
  });

  test('has nothing when the person cancels', async () => {
    expect(await requests([])['files.pick']()).toEqual([]);
  });

  test('reads nothing that was not picked', async () => {
    const path = join(folder, 'secret.txt');
    await writeFile(path, 'x');
    await expect(requests([])['files.read'](path)).rejects.toThrow(/Hãy chọn lại tệp/u);
  });

  test('says which file is gone', async () => {
    const path = join(folder, 'tạm.txt');
    await writeFile(path, 'x');
    const files = requests([path]);
    const [picked] = await files['files.pick']();
    await rm(path);
    await expect(files['files.read'](picked?.id ?? '')).rejects.toThrow(
      /“tạm\.txt”.*Hãy kiểm tra/u,
    );
  });
});

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
