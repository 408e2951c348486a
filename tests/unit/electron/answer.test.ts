import { describe, expect, test } from 'vitest';
import type { HostAnswers } from '#shared/ipc/contract';
import { SourceError, VaultError } from '#shared/vault/vault-error';
import { answerRequest } from '../../../electron/main/answer';
import { pageAddress } from '../../../electron/main/policy';
import { HostError } from '../../../electron/main/requests/host-error';

const page = pageAddress(true, undefined);
const sender = { url: 'app://main/', parent: null };
const sha256 = 'ab'.repeat(32);

/** Answers that say what they were asked. */
function makeAnswers(asked: unknown[], change: Partial<HostAnswers> = {}): HostAnswers {
  return {
    'files.pick': async () => [],
    'files.pickFolder': async () => null,
    'files.save': async () => true,
    'vault.keepOriginal': async () => ({ sha256, size: 1 }),
    'vault.keepFile': async () => ({ sha256, size: 1 }),
    'vault.readOriginal': async (hash) => {
      asked.push(hash);
      return null;
    },
    'vault.listOriginals': async () => [],
    'vault.removeOriginal': async () => undefined,
    'vault.keepDerived': async () => undefined,
    'vault.readDerived': async () => [],
    'vault.append': async () => undefined,
    'vault.readJournal': async () => ({ entries: [], unreadable: 0 }),
    'vault.addBatch': async () => undefined,
    'vault.settleLines': async () => undefined,
    'vault.readQueue': async () => [],
    'vault.removeBatch': async () => undefined,
    'watch.describe': async () => ({ possible: true, folder: null }),
    'watch.choose': async () => false,
    'watch.stop': async () => undefined,
    'watch.takeNew': async () => ({ files: [], refused: [] }),
    'watch.confirm': async () => undefined,
    'print.page': async () => true,
    'system.describe': async () => ({
      host: 'electron',
      appVersion: '1',
      dataPlace: '',
      durable: true,
    }),
    ...change,
  };
}

describe('answering the page', () => {
  test('gives the answer to our page', async () => {
    const asked: unknown[] = [];
    const reply = await answerRequest(makeAnswers(asked), page, sender, 'vault.readOriginal', [
      sha256,
    ]);
    expect(reply).toEqual({ ok: true, value: null });
    expect(asked).toEqual([sha256]);
  });

  test.each([
    [
      'a foreign page',
      { url: 'https://example.com/', parent: null },
      'vault.readOriginal',
      [sha256],
    ],
    ['a frame of our page', { url: 'app://main/', parent: {} }, 'vault.readOriginal', [sha256]],
    ['a page that is gone', null, 'vault.readOriginal', [sha256]],
    ['an unknown name', sender, 'vault.burn', [sha256]],
    ['a name that every object has', sender, 'toString', []],
    ['a wrong argument', sender, 'vault.readOriginal', ['../x']],
    ['no arguments', sender, 'vault.readOriginal', undefined],
  ])('refuses %s and asks nobody', async (_who, from, name, args) => {
    const asked: unknown[] = [];
    const reply = await answerRequest(makeAnswers(asked), page, from, name, args);
    expect(reply).toEqual({ ok: false, message: expect.stringContaining('từ chối') });
    expect(asked).toEqual([]);
  });

  test.each([
    new VaultError('disk-full'),
    new SourceError('a.pdf', 'gone'),
    new HostError('Chưa in được. Hãy kiểm tra máy in.'),
  ])('passes on words that are meant for the officer: %s', async (error) => {
    const answers = makeAnswers([], { 'vault.listOriginals': () => Promise.reject(error) });
    const reply = await answerRequest(answers, page, sender, 'vault.listOriginals', []);
    expect(reply).toEqual({ ok: false, message: error.message });
  });

  test('keeps the words of any other error, and the paths in them, to itself', async () => {
    const answers = makeAnswers([], {
      'vault.listOriginals': () => Promise.reject(new Error('ENOENT /home/officer')),
    });
    const reply = await answerRequest(answers, page, sender, 'vault.listOriginals', []);
    expect(reply).toEqual({ ok: false, message: expect.stringMatching(/Hãy thử lại/u) });
    expect(JSON.stringify(reply)).not.toContain('officer');
  });
});
