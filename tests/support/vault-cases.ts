import type { JournalEntry } from '#shared/model/journal';
import type { QueueBatch, QueueOutcome } from '#shared/model/queue';
import type { FileStore } from '#shared/vault/file-store';
import { createVault, type FileSource, type Hash, type Vault } from '#shared/vault/vault';
import { SourceError, VaultError } from '#shared/vault/vault-error';

/** A store under test, with the means to harm what lies beneath it. */
export interface VaultBench {
  readonly hash: Hash;
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

/** A batch of the queue with so many lines. */
function makeBatch(number: number, length: number): QueueBatch {
  return {
    id: `00000000-0000-4000-8000-00000000000${number}`,
    at: `2026-11-21T08:05:0${number}.000Z`,
    lines: Array.from({ length }, (_, index) => ({
      id: `line-${number}-${index}`,
      name: `Năm 2024/Kế hoạch ${index}.pdf`,
      size: index,
    })),
    passedOver: { system: 1, others: ['bảng.xlsx'], refused: [] },
    sample: false,
    depth: 0,
  };
}

function outcomeOf(line: string): QueueOutcome {
  return { line, state: 'kept', document: 'ab'.repeat(32), message: '' };
}

/** A file in pieces of uneven lengths. */
function sourceOf(bytes: Uint8Array): FileSource {
  return {
    name: 'tệp.pdf',
    size: bytes.length,
    isSnapshot: true,
    async *pieces() {
      for (let at = 0, step = 1; at < bytes.length; at += step, step = ((step * 3) % 400_000) + 1)
        yield bytes.subarray(at, at + step);
    },
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
      expectSame(kept, { sha256: await bench.hash.whole(bytes), size: 70_000 });
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
    name: 'keeps what was derived from an original line by line, and removes it with the original',
    async run(bench) {
      const { sha256 } = await (await openVault(bench)).keepOriginal(bytesOf('ảnh quét'));
      const other = 'ab'.repeat(32);
      const vault = await openVault(bench);
      await vault.keepDerived(sha256, ['{"trang":1}', '{"trang":2}']);
      await vault.keepDerived(sha256, ['{"chữ":"kế hoạch"}']);
      expectSame(await (await openVault(bench)).readDerived(sha256), [
        '{"trang":1}',
        '{"trang":2}',
        '{"chữ":"kế hoạch"}',
      ]);
      expectSame(await vault.readDerived(other), []);
      await expectFailure(vault.keepDerived(sha256, ['hai\ndòng']), 'invalid');
      await expectFailure(vault.keepDerived('../journal', ['x']), 'invalid');
      await vault.removeOriginal(sha256);
      expectSame(await vault.readDerived(sha256), []);
      expectSame(await bench.listDisk(), []);
    },
  },
  {
    name: 'gives derived lines whole that follow one torn by a power cut',
    async run(bench) {
      const { sha256 } = await (await openVault(bench)).keepOriginal(bytesOf('ảnh quét'));
      const vault = await openVault(bench);
      await vault.keepDerived(sha256, ['{"trang":1}']);
      await bench.harm(
        `derived/${sha256.slice(0, 2)}/${sha256}.jsonl`,
        bytesOf('\n{"trang":1}\n{"tra'),
      );
      await vault.keepDerived(sha256, ['{"trang":3}']);
      expectSame(await vault.readDerived(sha256), ['{"trang":1}', '{"tra', '{"trang":3}']);
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
  {
    name: 'keeps a file piece by piece, as it keeps the same bytes whole',
    async run(bench) {
      const vault = await openVault(bench);
      const bytes = new Uint8Array(17_000_001).map((_, index) => (index * 31) % 251);
      const kept = await vault.keepFile(sourceOf(bytes));
      expectSame(kept, { sha256: await bench.hash.whole(bytes), size: bytes.length });
      expectSame(await vault.keepOriginal(bytes), kept);
      expectSame(await vault.keepFile(sourceOf(bytes)), kept);
      expectSame((await vault.readOriginal(kept.sha256))?.length, bytes.length);
      expectSame((await bench.listDisk()).length, 1);
      await expectFailure(vault.keepFile(sourceOf(new Uint8Array())), 'empty');
    },
  },
  {
    name: 'keeps nothing of a file that changes or breaks off while it is kept',
    async run(bench) {
      const vault = await openVault(bench);
      let pass = 0;
      const changing: FileSource = {
        name: 'đang ghi.pdf',
        size: 20_000_000,
        isSnapshot: false,
        async *pieces() {
          pass += 1;
          yield Uint8Array.of(pass, 2, 3);
        },
      };
      const gone: FileSource = {
        name: 'mất.pdf',
        size: 20_000_000,
        isSnapshot: true,
        async *pieces() {
          yield Uint8Array.of(1);
          throw new SourceError('mất.pdf', 'gone');
        },
      };
      const cut: FileSource = {
        ...gone,
        name: 'cụt.pdf',
        size: 9,
        pieces: () => changing.pieces(),
      };
      for (const [file, words] of [
        [cut, 'đang được chương trình khác ghi'],
        [changing, 'đang được chương trình khác ghi'],
        [gone, 'Hãy kiểm tra rồi chọn lại tệp'],
      ] as const) {
        const message = await vault.keepFile(file).then(
          () => 'kept',
          (error: unknown) => (error instanceof SourceError ? error.message : String(error)),
        );
        expectSame(message.includes(words) && message.includes(file.name), true);
      }
      expectSame(await bench.listDisk(), []);
    },
  },
  {
    name: 'has the files on their way in after a new start, with what became of them',
    async run(bench) {
      const vault = await openVault(bench);
      const [first, second] = [makeBatch(1, 3000), makeBatch(2, 2)];
      await vault.addBatch(first);
      await vault.addBatch(second);
      const outcomes = first.lines.slice(0, 40).map((line) => outcomeOf(line.id));
      await vault.settleLines(first.id, outcomes.slice(0, 20));
      await vault.settleLines(first.id, outcomes.slice(20));
      const queued = await (await openVault(bench)).readQueue();
      expectSame(queued, [
        { batch: first, outcomes },
        { batch: second, outcomes: [] },
      ]);
      await vault.removeBatch(first.id);
      expectSame(await (await openVault(bench)).readQueue(), [{ batch: second, outcomes: [] }]);
      expectSame(await bench.listDisk(), [`queue/${second.id}/lines.json`]);
    },
  },
  {
    name: 'takes a torn outcome for none, and a torn batch for none',
    async run(bench) {
      const vault = await openVault(bench);
      const batch = makeBatch(1, 2);
      await vault.addBatch(batch);
      await vault.settleLines(batch.id, [outcomeOf('a'), outcomeOf('b')]);
      const name = `queue/${batch.id}/outcomes.jsonl`;
      const whole = bytesOf((await (await bench.open()).readText(name)) ?? '');
      await bench.harm(name, whole.slice(0, whole.length - 3));
      expectSame(await (await openVault(bench)).readQueue(), [
        { batch, outcomes: [outcomeOf('a')] },
      ]);
      await vault.settleLines(batch.id, [outcomeOf('b')]);
      expectSame(await (await openVault(bench)).readQueue(), [
        { batch, outcomes: [outcomeOf('a'), outcomeOf('b')] },
      ]);
      await bench.harm(`queue/${batch.id}/lines.json`, bytesOf('{"id":'));
      expectSame(await (await openVault(bench)).readQueue(), []);
    },
  },
  {
    name: 'refuses a batch under a name that is no batch’s',
    async run(bench) {
      const vault = await openVault(bench);
      await expectFailure(vault.removeBatch('../journal'), 'invalid');
      await expectFailure(vault.settleLines('..', []), 'invalid');
      await expectFailure(vault.addBatch({ ...makeBatch(1, 1), id: '../x' }), 'invalid');
      expectSame(await bench.listDisk(), []);
    },
  },
];
