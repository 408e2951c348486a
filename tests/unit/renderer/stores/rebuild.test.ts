import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyDecision } from '../../../../renderer/stores/apply-decision';
import { Tables, factKey } from '../../../../renderer/stores/database';
import { catchUpWithJournal, rebuildTables } from '../../../../renderer/stores/rebuild';
import { saveDocument, saveFailure } from '../../../../renderer/stores/save-document';
import type { ReadDocument } from '../../../../renderer/stores/save-document';
import { readFacts } from '#shared/facts/index';
import { buildOutline } from '#shared/outline/index';
import { readTextReading } from '#shared/pages/index';
import type { Host } from '#shared/ipc/contract';
import type { JournalEntry } from '#shared/model/journal';

const plans = new URL('../../../fixtures/plans/', import.meta.url);
const names = ['001-hd-14-btgtu-cao-bang-2021.txt', '002-kh-ubnd-cao-bang-2023.txt'];
const files = names.map((name) => new Uint8Array(readFileSync(new URL(name, plans))));
const sizes = files.map(({ length }) => length);
const ids = files.map((bytes) => createHash('sha256').update(bytes).digest('hex'));

async function readPlan(bytes: Uint8Array): Promise<ReadDocument> {
  const reading = readTextReading(new TextDecoder().decode(bytes));
  const outline = buildOutline(reading);
  const facts = readFacts(reading, outline);
  return { format: 'text', reading, outline, facts, readVersion: 'test' };
}

/** A vault in memory: only the requests that a rebuild makes. */
function memoryVault(
  originals: Map<string, Uint8Array>,
  entries: readonly JournalEntry[],
  unreadable = 0,
): Host {
  const answers: Record<string, (...args: never[]) => unknown> = {
    'vault.readJournal': () => ({ entries, unreadable }),
    'vault.readOriginal': (sha256: string) => originals.get(sha256) ?? null,
    'vault.listOriginals': () =>
      Array.from(originals, ([sha256, { length }]) => ({ sha256, size: length })),
  };
  return {
    request: async (name, ...args) => {
      const answer = answers[name];
      if (!answer) throw new Error(`not asked for: ${name}`);
      return answer(...(args as never[])) as never;
    },
    onCommand: () => () => undefined,
  };
}

async function snapshot(tables: Tables): Promise<unknown> {
  const all = await Promise.all(
    tables.tables.map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(all);
}

let tables: Tables;
let entries: JournalEntry[];
const originals = new Map(ids.map((id, index) => [id, files[index] ?? new Uint8Array()]));

beforeEach(async () => {
  tables = new Tables('rebuild-test');
  entries = [];
  const keep = (entry: JournalEntry): void => void entries.push(entry);
  for (const [index, id] of ids.entries()) {
    const at = `2026-01-0${index + 1}T08:00:00.000Z`;
    keep({
      kind: 'document.added',
      id: `e${index}`,
      at,
      document: id,
      fileName: names[index] ?? '',
      sample: index === 0,
    });
    await saveDocument(
      tables,
      {
        id,
        fileName: names[index] ?? '',
        sample: index === 0,
        addedAt: at,
        size: sizes[index] ?? 0,
      },
      await readPlan(files[index] ?? new Uint8Array()),
    );
  }
  const task =
    (
      await tables.tasks
        .where('document')
        .equals(ids[1] ?? '')
        .first()
    )?.id ?? '';
  const decided = {
    kind: 'task.decided',
    at: '2026-02-01T08:00:00.000Z',
    document: ids[1] ?? '',
    task,
  } as const;
  const later: Exclude<JournalEntry, { kind: 'document.added' }>[] = [
    {
      kind: 'unit.set',
      id: 'u',
      at: '2026-01-05T08:00:00.000Z',
      unit: { name: 'Sở X', otherNames: [], parent: '', place: '' },
    },
    { ...decided, id: 'd1', state: 'done' },
    { ...decided, id: 'd2', note: 'đã gửi báo cáo' },
    { kind: 'document.trashed', id: 't', at: '2026-03-01T08:00:00.000Z', document: ids[0] ?? '' },
  ];
  for (const entry of later) {
    keep(entry);
    await applyDecision(tables, entry);
  }
  await tables.settings.put({ key: 'journal', count: entries.length, last: 't' });
});

afterEach(async () => {
  await tables.delete();
});

describe('rebuilding the tables from the vault', () => {
  it('brings back every row as it was', async () => {
    const before = await snapshot(tables);
    expect(await tables.tasks.count()).toBeGreaterThan(20);
    expect(await tables.decisions.toArray()).toMatchObject([
      { state: 'done', note: 'đã gửi báo cáo' },
    ]);
    await tables.delete();
    tables = new Tables('rebuild-test');
    const vault = memoryVault(originals, entries);
    expect(await catchUpWithJournal(tables, vault)).toBe(false);
    const steps: number[] = [];
    const result = await rebuildTables(tables, vault, readPlan, 'test', ({ done }) =>
      steps.push(done),
    );
    expect(result).toEqual({ lost: [], unreadable: 0 });
    expect(await snapshot(tables)).toEqual(before);
    expect(await catchUpWithJournal(tables, vault)).toBe(true);
    expect(await snapshot(tables)).toEqual(before);
    expect(steps).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('goes on without an original that is lost, and says which', async () => {
    const some = new Map([...originals].slice(1));
    const result = await rebuildTables(
      tables,
      memoryVault(some, entries, 2),
      readPlan,
      'test',
      () => undefined,
    );
    expect(result).toEqual({ lost: [names[0]], unreadable: 2 });
    expect(await tables.documents.get(ids[0] ?? '')).toMatchObject({
      state: 'failed',
      failure: { failure: 'original-gone' },
    });
    expect((await tables.documents.get(ids[1] ?? ''))?.state).toBe('read');
    expect(await tables.decisions.count()).toBe(1);
  });

  it('goes on past an original that the vault finds damaged', async () => {
    const vault = memoryVault(originals, entries);
    const damaged: Host = {
      ...vault,
      request: async (name, ...args) => {
        if (name === 'vault.readOriginal' && args[0] === ids[0]) throw new Error('damaged');
        return vault.request(name, ...args);
      },
    };
    const result = await rebuildTables(tables, damaged, readPlan, 'test', () => undefined);
    expect(result.lost).toEqual([names[0]]);
    expect(await tables.documents.get(ids[0] ?? '')).toMatchObject({
      state: 'failed',
      failure: { failure: 'original-gone' },
    });
    expect((await tables.documents.get(ids[1] ?? ''))?.state).toBe('read');
    expect(await tables.decisions.count()).toBe(1);
  });

  it('reads again without losing what was decided', async () => {
    const id = ids[1] ?? '';
    const [decision] = await tables.decisions.toArray();
    await saveDocument(
      tables,
      { id, fileName: 'x', sample: false, addedAt: '', size: 1 },
      await readPlan(files[1] ?? new Uint8Array()),
    );
    const task = await tables.tasks.get(decision?.key ?? '');
    expect(task?.key).toBe(factKey(id, task?.id ?? ''));
    expect(await tables.decisions.toArray()).toEqual([decision]);
  });
});

describe('after a crash', () => {
  const at = '2026-04-01T08:00:00.000Z';
  const added = { kind: 'document.added', at, sample: false } as const;
  const other = 'cd'.repeat(32);
  const third = 'ef'.repeat(32);

  it('follows the last entries alone, and leaves what was kept waiting to be read', async () => {
    const before = await snapshot(tables);
    const more: JournalEntry[] = [
      { ...added, id: 'n1', document: other, fileName: 'mới.pdf' },
      { kind: 'document.restored', id: 'n2', at, document: ids[0] ?? '' },
    ];
    const vault = memoryVault(new Map([...originals, [other, new Uint8Array(7)]]), [
      ...entries,
      ...more,
    ]);
    expect(await catchUpWithJournal(tables, vault)).toBe(true);
    expect(await tables.documents.get(other)).toMatchObject({
      state: 'waiting',
      fileName: 'mới.pdf',
      size: 7,
      trashedAt: null,
    });
    expect((await tables.documents.get(ids[0] ?? ''))?.trashedAt).toBeNull();
    const { tasks, readings } = Object(before);
    expect(await snapshot(tables)).toMatchObject({ tasks, readings });
    expect(await catchUpWithJournal(tables, vault)).toBe(true);
  });

  it('does not follow a journal that is another one', async () => {
    const others = entries.map((entry, index) => (index === 5 ? { ...entry, id: 'x' } : entry));
    expect(await catchUpWithJournal(tables, memoryVault(originals, others))).toBe(false);
    expect(await catchUpWithJournal(tables, memoryVault(originals, entries.slice(2)))).toBe(false);
  });

  it('what was removed for good does not come back, and what was added again does', async () => {
    const more: JournalEntry[] = [
      { ...added, id: 'n1', document: other, fileName: 'bỏ.txt' },
      { kind: 'document.purged', id: 'n2', at, document: other },
      { ...added, id: 'n3', document: third, fileName: 'lại.txt' },
      { kind: 'document.purged', id: 'n4', at, document: third },
      { ...added, id: 'n5', document: third, fileName: 'lại.txt' },
    ];
    const all = new Map([...originals, [third, files[1] ?? new Uint8Array()]]);
    const vault = memoryVault(all, [...entries, ...more]);
    const result = await rebuildTables(tables, vault, readPlan, 'test', () => undefined);
    expect(result.lost).toEqual([]);
    expect(await tables.documents.get(other)).toBeUndefined();
    expect((await tables.documents.get(third))?.state).toBe('read');
    await applyDecision(tables, { kind: 'document.purged', id: 'n6', at, document: third });
    for (const table of [tables.tasks, tables.reports, tables.anniversaries, tables.citations])
      expect(await table.where('document').equals(third).count()).toBe(0);
    expect(await tables.readings.get(third)).toBeUndefined();
    expect(await tables.tasks.count()).toBeGreaterThan(20);
  });

  it('a file that cannot be read is a document that says why', async () => {
    const refuse = async () => ({ failure: 'password' }) as const;
    await rebuildTables(tables, memoryVault(originals, entries), refuse, 'test', () => undefined);
    expect(await tables.documents.toArray()).toMatchObject([
      { state: 'failed', failure: { failure: 'password' }, pageCount: 0, readVersion: 'test' },
      { state: 'failed', failure: { failure: 'password' }, pageCount: 0, readVersion: 'test' },
    ]);
    expect(await tables.tasks.count()).toBe(0);
  });

  it('what a later version cannot read keeps what was read', async () => {
    const row = await tables.documents.get(ids[1] ?? '');
    if (!row) throw new Error('no row');
    await saveFailure(tables, row, { failure: 'timed-out' }, 'newer');
    expect(await tables.documents.get(row.id)).toEqual({ ...row, readVersion: 'newer' });
  });
});

describe('copies of one act', () => {
  const [first = '', second = ''] = ids;
  const settled = {
    kind: 'family.settled',
    id: 'f',
    at: '2026-05-01T08:00:00.000Z',
    documents: [first, second],
  } as const;
  const look = async () =>
    (await tables.documents.bulkGet([first, second])).map((row) => [row?.copyOf, row?.apartFrom]);

  it('one counts, until the question is opened again; a new reading keeps that', async () => {
    await applyDecision(tables, { ...settled, counts: second });
    expect(await look()).toEqual([
      [second, []],
      [null, []],
    ]);
    await saveDocument(
      tables,
      { id: first, fileName: 'x', sample: false, addedAt: '', size: 1 },
      await readPlan(files[0] ?? new Uint8Array()),
    );
    expect((await look())[0]).toEqual([second, []]);
    const { counts: _, ...opened } = { ...settled, counts: null };
    await applyDecision(tables, { ...opened, kind: 'family.opened' });
    expect(await look()).toEqual([
      [null, []],
      [null, []],
    ]);
  });

  it('are held apart where they are different acts', async () => {
    await applyDecision(tables, { ...settled, counts: null });
    expect(await look()).toEqual([
      [null, [second]],
      [null, [first]],
    ]);
    await applyDecision(tables, { ...settled, counts: first });
    expect(await look()).toEqual([
      [null, []],
      [first, []],
    ]);
  });
});
