import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileBook } from '../../../../electron/main/requests/file-book';
import { createFolderStore } from '../../../../electron/main/requests/folder-store';
import { answerVault } from '../../../../electron/main/requests/vault';
import { answerWatch } from '../../../../electron/main/requests/watch';

let folder = '';
let watched = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-'));
  watched = join(folder, 'Công văn đến');
  await mkdir(watched);
});

afterEach(() => rm(folder, { recursive: true, force: true }));

/** The host as a new start of the program has it. */
function startHost(chosen: string | null = watched) {
  const store = createFolderStore(join(folder, 'kho'));
  const book = createFileBook(store);
  const watch = answerWatch(store, book, { chooseFolder: async () => chosen });
  return { ...watch, ...answerVault(store, book) };
}

type TestHost = ReturnType<typeof startHost>;

/** Looks, and says the names of what is new. */
async function look(host: TestHost): Promise<readonly string[]> {
  return (await host['watch.takeNew']()).files.map(({ name }) => name);
}

async function confirmAll(host: TestHost): Promise<readonly string[]> {
  const { files } = await host['watch.takeNew']();
  await host['watch.confirm'](files.map(({ id }) => id));
  return files.map(({ name }) => name);
}

test('nothing is watched until a folder is chosen', async () => {
  const host = startHost(null);
  expect(await host['watch.describe']()).toEqual({ possible: true, folder: null });
  expect(await host['watch.choose']()).toBe(false);
  expect(await look(host)).toEqual([]);
});

test('a file comes in when two looks find it unchanged, once, and its bytes can be kept', async () => {
  const host = startHost();
  await host['watch.choose']();
  expect(await host['watch.describe']()).toEqual({ possible: true, folder: watched });
  await mkdir(join(watched, 'Tháng 11'));
  await writeFile(join(watched, 'Tháng 11/57-KH.txt'), 'Kế hoạch');
  expect(await look(host)).toEqual([]);
  const { files } = await host['watch.takeNew']();
  expect(files.map(({ name }) => name)).toEqual(['Công văn đến/Tháng 11/57-KH.txt']);
  expect((await host['vault.keepFile'](files[0]?.id ?? '')).size).toBe(12);
  await host['watch.confirm'](files.map(({ id }) => id));
  expect(await look(host)).toEqual([]);
});

test('a file that still grows is left alone', async () => {
  const host = startHost();
  await host['watch.choose']();
  const path = join(watched, 'quét.pdf');
  await writeFile(path, '%PDF');
  expect(await look(host)).toEqual([]);
  await writeFile(path, '%PDF-1.7 more');
  expect(await look(host)).toEqual([]);
  await writeFile(path, '');
  expect(await look(host)).toEqual([]);
  await writeFile(path, '%PDF-1.7 all of it');
  expect(await look(host)).toEqual([]);
  expect(await look(host)).toEqual(['Công văn đến/quét.pdf']);
});

test('what was not put into the queue is offered again, also after a new start', async () => {
  const host = startHost();
  await host['watch.choose']();
  await writeFile(join(watched, 'a.txt'), 'a');
  await look(host);
  expect(await look(host)).toEqual(['Công văn đến/a.txt']);
  expect(await look(host)).toEqual(['Công văn đến/a.txt']);
  const next = startHost();
  await look(next);
  expect(await confirmAll(next)).toEqual(['Công văn đến/a.txt']);
});

test('after a new start only what is new comes in, and a file changed since', async () => {
  const host = startHost();
  await host['watch.choose']();
  for (const name of ['a.txt', 'b.txt']) await writeFile(join(watched, name), name);
  await look(host);
  expect(await confirmAll(host)).toHaveLength(2);

  await writeFile(join(watched, 'c.txt'), 'c');
  await writeFile(join(watched, 'b.txt'), 'bản sửa');
  await utimes(join(watched, 'b.txt'), 1, 1);
  const next = startHost();
  await look(next);
  expect(await confirmAll(next)).toEqual(['Công văn đến/b.txt', 'Công văn đến/c.txt']);
  expect(await look(next)).toEqual([]);
});

test('a folder that is away is said, and comes back by itself', async () => {
  const host = startHost();
  await host['watch.choose']();
  await rename(watched, join(folder, 'đi đâu'));
  const away = await host['watch.takeNew']();
  expect(away.files).toEqual([]);
  expect(away.refused[0]).toMatch(/“Công văn đến” không còn ở chỗ cũ.*Hãy kiểm tra/u);
  await rename(join(folder, 'đi đâu'), watched);
  await writeFile(join(watched, 'a.txt'), 'a');
  await look(host);
  expect(await look(host)).toEqual(['Công văn đến/a.txt']);
});

test('stopped, it forgets the folder', async () => {
  const host = startHost();
  await host['watch.choose']();
  await host['watch.stop']();
  expect(await host['watch.describe']()).toEqual({ possible: true, folder: null });
  await writeFile(join(watched, 'a.txt'), 'a');
  expect(await look(host)).toEqual([]);
  expect(await look(host)).toEqual([]);
});
