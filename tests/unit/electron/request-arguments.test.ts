import { describe, expect, test } from 'vitest';
import type { RequestName } from '#shared/ipc/contract';
import { isRequestName, parseArguments } from '../../../electron/main/request-arguments';
import { makeEntry } from '../../support/vault-cases';

const sha256 = 'ab'.repeat(32);
const id = '0b0e7f5c-6a53-4d0c-9d34-0f2f3f6c9b1a';
const bytes = Uint8Array.of(1, 2);
const batch = {
  id,
  at: '2026-11-21T08:05:00.000Z',
  lines: [
    { id, name: 'a/b.pdf', size: 1 },
    { id, name: 'c.pdf', size: 0, entry: { archive: sha256, index: 3 } },
  ],
  passedOver: { system: 0, others: ['x.xlsx'], refused: [] },
  sample: false,
  depth: 0,
};
const outcome = { line: id, state: 'kept', document: sha256, message: '' };

const good: readonly (readonly [RequestName, readonly unknown[]])[] = [
  ['files.pick', []],
  ['files.pickFolder', []],
  ['vault.keepFile', [id]],
  ['vault.addBatch', [batch]],
  ['vault.settleLines', [id, [outcome]]],
  ['vault.readQueue', []],
  ['vault.removeBatch', [id]],
  ['watch.describe', []],
  ['watch.choose', []],
  ['watch.stop', []],
  ['watch.takeNew', []],
  ['watch.confirm', [[id, id]]],
  ['files.save', ['Lịch năm 2026.pdf', bytes]],
  ['vault.keepOriginal', [bytes]],
  ['vault.readOriginal', [sha256]],
  ['vault.listOriginals', []],
  ['vault.removeOriginal', [sha256]],
  ['vault.keepDerived', [sha256, ['{"page":1}']]],
  ['vault.readDerived', [sha256]],
  ['vault.append', [[]]],
  ['vault.append', [[makeEntry(1), makeEntry(2)]]],
  ['vault.readJournal', []],
  ['print.page', ['pdf', 'Lịch']],
  ['print.page', ['paper', 'Lịch']],
  ['system.describe', []],
];

const bad: readonly (readonly [RequestName, unknown])[] = [
  ['files.pick', ['/etc/passwd']],
  ['files.pick', null],
  ['vault.keepFile', ['/etc/passwd']],
  ['vault.keepFile', []],
  ['vault.keepFile', [id, id]],
  ['vault.addBatch', [{ ...batch, id: '../x' }]],
  ['vault.addBatch', [{ ...batch, lines: [{ id, name: 7, size: 1 }] }]],
  ['vault.settleLines', ['..', []]],
  ['vault.settleLines', [id, [{ ...outcome, state: 'eaten' }]]],
  ['vault.removeBatch', ['../journal']],
  ['watch.choose', ['/etc']],
  ['watch.confirm', [['/etc/passwd']]],
  ['files.save', ['', bytes]],
  ['files.save', ['x'.repeat(256), bytes]],
  ['files.save', ['a.pdf', [1, 2]]],
  ['files.save', ['a.pdf', 'bytes']],
  ['vault.keepOriginal', [[1, 2]]],
  ['vault.keepOriginal', [{ length: 2 }]],
  ['vault.keepDerived', ['../journal', ['x']]],
  ['vault.keepDerived', [sha256, 'x']],
  ['vault.readDerived', ['../journal']],
  ['vault.readOriginal', ['../journal/2026-11.jsonl']],
  ['vault.readOriginal', [sha256.toUpperCase()]],
  ['vault.readOriginal', [`${sha256}0`]],
  ['vault.readOriginal', [`${sha256}\n`]],
  ['vault.removeOriginal', ['']],
  ['vault.removeOriginal', [undefined]],
  ['vault.append', [makeEntry(1)]],
  ['vault.append', [[{ ...makeEntry(1), kind: 'unheard-of' }]]],
  ['vault.append', [[{ ...makeEntry(1), at: '../../x' }]]],
  ['print.page', ['fax', 'Lịch']],
  ['print.page', ['pdf']],
  ['system.describe', { length: 0 }],
];

describe('arguments on arrival', () => {
  test.each(good)('%s takes %j', (name, args) => {
    expect(parseArguments(name, args)).toEqual(args);
  });

  test.each(bad)('%s refuses %j', (name, args) => {
    expect(parseArguments(name, args)).toBeNull();
  });

  test.each(['toString', '__proto__', 'constructor', 'files.delete', '', 7, null, undefined])(
    '%j is no request',
    (name) => expect(isRequestName(name)).toBe(false),
  );
});
