import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createVault } from '#shared/vault/vault';
import { createFolderStore } from '../../../electron/main/requests/folder-store';
import { sha256 } from '../../../electron/main/requests/sha256';
import { makeEntry, vaultCases, type VaultBench } from '../../support/vault-cases';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'vault-'));
});

afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

const bench: VaultBench = {
  hash: sha256,
  open: async () => createFolderStore(root),
  harm: (name, bytes) => writeFile(join(root, name), bytes),
  async interruptWrite(name) {
    const path = join(root, name);
    await mkdir(dirname(path), { recursive: true });
    const leftover = `.${basename(path)}.0b0e7f5c-6a53-4d0c-9d34-0f2f3f6c9b1a.tmp`;
    await writeFile(join(dirname(path), leftover), 'một nửa');
  },
  async listDisk() {
    const found = await readdir(root, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .toSorted();
  },
};

describe('the vault in a folder', () => {
  for (const law of vaultCases) test(law.name, () => law.run(bench));

  // /dev/full is Linux's own disk without room.
  test.runIf(existsSync('/dev/full'))(
    'says in Vietnamese that the disk is full, and goes on when it is not',
    async () => {
      const vault = createVault(createFolderStore(root), sha256);
      await mkdir(join(root, 'journal'));
      await symlink('/dev/full', join(root, 'journal/2026-11.jsonl'));
      const failure = vault.append([makeEntry(1)]);
      await expect(failure).rejects.toMatchObject({ kind: 'disk-full' });
      await expect(failure).rejects.toThrow(/Đĩa đã đầy.*Hãy xóa bớt/u);
      await rm(join(root, 'journal/2026-11.jsonl'));
      await vault.append([makeEntry(1)]);
      expect((await vault.readJournal()).entries).toEqual([makeEntry(1)]);
    },
  );

  test('says in Vietnamese that the folder cannot be used', async () => {
    await writeFile(join(root, 'originals'), 'a file where the folder should be');
    const vault = createVault(createFolderStore(root), sha256);
    const failure = vault.keepOriginal(Uint8Array.of(1));
    await expect(failure).rejects.toMatchObject({ kind: 'disk' });
    await expect(failure).rejects.toThrow(/Hãy kiểm tra ổ đĩa/u);
    expect(await readFile(join(root, 'originals'), 'utf8')).toMatch(/^a file/u);
  });

  test('puts one JSON entry on a line of the month’s file', async () => {
    const vault = createVault(createFolderStore(root), sha256);
    await vault.append([makeEntry(1), makeEntry(2)]);
    const lines = (await readFile(join(root, 'journal/2026-11.jsonl'), 'utf8')).trim().split('\n');
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([makeEntry(1), makeEntry(2)]);
  });
});
