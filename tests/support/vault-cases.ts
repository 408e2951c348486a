import type { JournalEntry } from '#shared/model/journal';
import type { FileStore } from '#shared/vault/file-store';
import { createVault, type Vault } from '#shared/vault/vault';
import { VaultError } from '#shared/vault/vault-error';

/** A store under test, with the means to harm what lies beneath it. */
export interface VaultBench {
  readonly hash: (bytes: Uint8Array) => Promise<string>;
  /** Opens the store as a start of the program would. */
  open(): Promise<FileStore>;
  /** Puts these bytes in place of a file, past the store. */
  harm(name: string, bytes: Uint8Array): Promise<void>;
  /** Begins to write a file as the store does and is cut off before the end. */
  interruptWrite(name: string): Promise<void>;
  /** What really lies on the disk, leftovers included. */
  listDisk(): Promise<readonly string[]>;
}

/** One law of the vault, held by every store. */
export interface VaultCase {
  readonly name: string;
  run(bench: VaultBench): Promise<void>;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const month = 'journal/2026-11.jsonl';

async function openVault(bench: VaultBench): Promise<Vault> {
  return createVault(await bench.open(), bench.hash);
}

/** A decision with a running number, Vietnamese words and a line break in it. */
export function makeEntry(number: number, at = '2026-11-21T08:05:00.000Z'): JournalEntry {
  return {
    id: `entry-${number}`,
    at,
    kind: 'task.decided',
    document: 'ab'.repeat(32),
    task: `task-${number}`,
    state: 'done',
    note: `Đã xong việc ${number}\nngày 21/11 "đúng hạn" \u2028 \uFFFD`,
  };
}

function expectSame(actual: unknown, expected: unknown): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`expected ${should}\nbut got  ${is}`);
}

async function expectFailure(work: Promise<unknown>, kind: VaultError['kind']): Promise<void> {
  const outcome = await work.then(
    () => 'no error',
    (error: unknown) => (error instanceof VaultError ? error.kind : String(error)),
  );
  expectSame(outcome, kind);
}

/** The text of one journal file as it lies in the store. */
async function journalText(bench: VaultBench): Promise<string> {
  return (await (await bench.open()).readText(month)) ?? '';
}

/** Everything the vault promises, written once and run against every store. */
export const vaultCases: readonly VaultCase[] = [
  {
    name: 'gives an original back byte for byte after a new start',
    async run(bench) {
      const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
      const kept = await (await openVault(bench)).keepOriginal(bytes);
      expectSame(kept, { sha256: await bench.hash(bytes), size: 70_000 });
      const read = await (await openVault(bench)).readOriginal(kept.sha256);
      expectSame(read === null ? null : [...read], [...bytes]);
    },
  },
  {
    name: 'keeps the same bytes once, also when kept twice at the same time',
    async run(bench) {
      const vault = await openVault(bench);
      const kept = await Promise.all([
        vault.keepOriginal(bytesOf('kế hoạch')),
        vault.keepOriginal(bytesOf('kế hoạch')),
      ]);
      kept.push(await vault.keepOriginal(bytesOf('kế hoạch')));
      expectSame(new Set(kept.map(({ sha256 }) => sha256)).size, 1);
      expectSame(await vault.listOriginals(), [kept[0]]);
      const { sha256 } = kept[0] ?? { sha256: '' };
      expectSame(await bench.listDisk(), [`originals/${sha256.slice(0, 2)}/${sha256}`]);
    },
  },
  {
    name: 'refuses an empty file and a name that is no SHA-256',
    async run(bench) {
      const vault = await openVault(bench);
      await expectFailure(vault.keepOriginal(new Uint8Array()), 'empty');
      await expectFailure(vault.readOriginal('../journal/2026-11.jsonl'), 'invalid');
      await expectFailure(vault.removeOriginal('AB'.repeat(32)), 'invalid');
      expectSame(await bench.listDisk(), []);
    },
  },
  {
    name: 'knows nothing of what was never kept',
    async run(bench) {
      const vault = await openVault(bench);
      expectSame(await vault.readOriginal('ab'.repeat(32)), null);
      expectSame(await vault.listOriginals(), []);
      expectSame(await vault.readJournal(), { entries: [], unreadable: 0 });
      await vault.removeOriginal('ab'.repeat(32));
      await vault.append([]);
    },
  },
  {
    name: 'removes an original for good and leaves the others',
    async run(bench) {
      const vault = await openVault(bench);
      const first = await vault.keepOriginal(bytesOf('một'));
      const second = await vault.keepOriginal(bytesOf('hai'));
      await vault.removeOriginal(first.sha256);
      expectSame(await vault.readOriginal(first.sha256), null);
      expectSame(await (await openVault(bench)).listOriginals(), [second]);
    },
  },
  {
    name: 'reports a damaged original, and heals it when the file is added again',
    async run(bench) {
      const vault = await openVault(bench);
      const { sha256 } = await vault.keepOriginal(bytesOf('Kế hoạch số 57'));
      await bench.harm(`originals/${sha256.slice(0, 2)}/${sha256}`, bytesOf('Kế hoạch số 58'));
      await expectFailure(vault.readOriginal(sha256), 'damaged');
      await vault.keepOriginal(bytesOf('Kế hoạch số 57'));
      const healed = await vault.readOriginal(sha256);
      expectSame(new TextDecoder().decode(healed ?? undefined), 'Kế hoạch số 57');
    },
  },
  {
    name: 'keeps 1,000 entries in order, each once',
    async run(bench) {
      const entries = Array.from({ length: 1000 }, (_, number) => makeEntry(number));
      const vault = await openVault(bench);
      await vault.append(entries.slice(0, 600));
      await vault.append(entries.slice(500));
      expectSame(await (await openVault(bench)).readJournal(), { entries, unreadable: 0 });
    },
  },
  {
    name: 'files entries by their month and reads the months in order',
    async run(bench) {
      const vault = await openVault(bench);
      const entries = [
        makeEntry(1, '2025-12-31T23:59:59.999Z'),
        makeEntry(2, '2026-01-01T00:00:00Z'),
        makeEntry(3, '2026-11-30T10:00:00.000Z'),
      ];
      await vault.append(entries.toReversed());
      expectSame(await bench.listDisk(), [
        'journal/2025-12.jsonl',
        'journal/2026-01.jsonl',
        'journal/2026-11.jsonl',
      ]);
      expectSame((await vault.readJournal()).entries, entries);
    },
  },
  {
    name: 'loses nothing when many append at the same time',
    async run(bench) {
      const vault = await openVault(bench);
      const numbers = Array.from({ length: 40 }, (_, number) => number);
      await Promise.all(numbers.map((number) => vault.append([makeEntry(number)])));
      const { entries, unreadable } = await vault.readJournal();
      expectSame(unreadable, 0);
      expectSame(
        entries,
        numbers.map((number) => makeEntry(number)),
      );
    },
  },
  {
    name: 'drops a torn last line, and the next entry stands whole after it',
    async run(bench) {
      await (await openVault(bench)).append([makeEntry(1), makeEntry(2)]);
      const whole = bytesOf(await journalText(bench));
      // Cut in the last line, within the two bytes of one letter too.
      for (const cut of [1, 20, 95, 96, 97, 98]) {
        await bench.harm(month, whole.slice(0, whole.length - cut));
        const vault = await openVault(bench);
        expectSame(await vault.readJournal(), { entries: [makeEntry(1)], unreadable: 1 });
        await vault.append([makeEntry(3)]);
        expectSame(await vault.readJournal(), {
          entries: [makeEntry(1), makeEntry(3)],
          unreadable: 1,
        });
      }
    },
  },
  {
    name: 'counts lines damaged in the middle and loses no other',
    async run(bench) {
      const store = await bench.open();
      await createVault(store, bench.hash).append([1, 2, 3, 4, 5].map((n) => makeEntry(n)));
      const lines = (await journalText(bench)).split('\n');
      const broken = [
        ...lines.slice(0, 2),
        'null',
        '\u0000\u0000\u0000',
        lines[2]?.replace('"task.decided"', '"task.unheard-of"'),
        lines[3]?.replace('Đã', '\uFFFD'),
        ...lines.slice(4),
      ];
      await bench.harm(month, bytesOf(broken.join('\n')));
      expectSame(await createVault(store, bench.hash).readJournal(), {
        entries: [makeEntry(1), makeEntry(4), makeEntry(5)],
        unreadable: 4,
      });
    },
  },
  {
    name: 'refuses to write an entry that it could not read again',
    async run(bench) {
      const vault = await openVault(bench);
      const entry: JournalEntry = { ...makeEntry(2), at: '2026-13-01' };
      await expectFailure(vault.append([makeEntry(1), entry]), 'invalid');
      expectSame(await bench.listDisk(), []);
    },
  },
  {
    name: 'never shows an interrupted write, and clears it away',
    async run(bench) {
      const vault = await openVault(bench);
      const { sha256 } = await vault.keepOriginal(bytesOf('bản gốc'));
      const name = `originals/${sha256.slice(0, 2)}/${sha256}`;
      await bench.interruptWrite(name);
      await bench.interruptWrite(`originals/ff/${'f'.repeat(64)}`);
      const later = await openVault(bench);
      expectSame(await later.listOriginals(), [{ sha256, size: bytesOf('bản gốc').length }]);
      expectSame(await later.readOriginal('f'.repeat(64)), null);
      expectSame(
        new TextDecoder().decode((await later.readOriginal(sha256)) ?? undefined),
        'bản gốc',
      );
      expectSame(await bench.listDisk(), [name]);
    },
  },
];
