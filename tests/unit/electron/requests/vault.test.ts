import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createFileBook } from '../../../../electron/main/requests/file-book';
import { createFolderStore } from '../../../../electron/main/requests/folder-store';
import { answerSystem } from '../../../../electron/main/requests/system';
import { answerVault } from '../../../../electron/main/requests/vault';
import { makeEntry } from '../../../support/vault-cases';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'requests-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function openVault() {
  const store = createFolderStore(join(folder, 'kho-van-ban'));
  return answerVault(store, createFileBook(store));
}

test('every vault request reaches real files, over a new start too', async () => {
  const vault = openVault();
  const bytes = new TextEncoder().encode('Kế hoạch');
  const { sha256 } = await vault['vault.keepOriginal'](bytes);
  await vault['vault.append']([makeEntry(1)]);
  // Known beforehand: printf 'Kế hoạch' | sha256sum
  expect(sha256).toBe('4caeaa184af12abde106867a30c5460ff8c03b4b32195a6e36ae25feae59680c');
  const kept = await readFile(join(folder, 'kho-van-ban/originals', sha256.slice(0, 2), sha256));
  expect(kept.toString()).toBe('Kế hoạch');
  expect(await readdir(join(folder, 'kho-van-ban/journal'))).toEqual(['2026-11.jsonl']);

  const later = openVault();
  expect(await later['vault.readOriginal'](sha256)).toEqual(kept);
  expect(await later['vault.listOriginals']()).toEqual([{ sha256, size: bytes.length }]);
  expect(await later['vault.readJournal']()).toEqual({ entries: [makeEntry(1)], unreadable: 0 });
  await later['vault.removeOriginal'](sha256);
  expect(await later['vault.listOriginals']()).toEqual([]);
});

test('the host says what it is and where the data lie', async () => {
  expect(await answerSystem('1.2.3', folder)['system.describe']()).toEqual({
    host: 'electron',
    appVersion: '1.2.3',
    dataPlace: folder,
    durable: true,
  });
});
