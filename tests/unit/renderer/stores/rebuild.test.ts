import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyDecision } from '../../../../renderer/stores/apply-decision';
import { Tables, factKey } from '../../../../renderer/stores/database';
import { rebuildTables, tablesFollowJournal } from '../../../../renderer/stores/rebuild';
import { saveDocument } from '../../../../renderer/stores/save-document';
import type { ReadDocument } from '../../../../renderer/stores/save-document';
import { readFacts } from '#shared/facts/index';
import { buildOutline } from '#shared/outline/index';
import { readTextReading } from '#shared/pages/index';
import type { Host } from '#shared/ipc/contract';
import type { JournalEntry } from '#shared/model/journal';

const plans = new URL('../../../fixtures/plans/', import.meta.url);
const names = ['001-hd-14-btgtu-cao-bang-2021.txt', '002-kh-ubnd-cao-bang-2023.txt'];
const files = names.map((name) => new Uint8Array(readFileSync(new URL(name, plans))));
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
      { id, fileName: names[index] ?? '', sample: index === 0, addedAt: at },
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
    expect(await tablesFollowJournal(tables, vault)).toBe(false);
    const steps: number[] = [];
    const result = await rebuildTables(tables, vault, readPlan, ({ done }) => steps.push(done));
    expect(result).toEqual({ lost: [], unreadable: 0 });
    expect(await snapshot(tables)).toEqual(before);
    expect(await tablesFollowJournal(tables, vault)).toBe(true);
    expect(steps).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('goes on without an original that is lost, and says which', async () => {
    const some = new Map([...originals].slice(1));
    const result = await rebuildTables(
      tables,
      memoryVault(some, entries, 2),
      readPlan,
      () => undefined,
    );
    expect(result).toEqual({ lost: [names[0]], unreadable: 2 });
    expect(await tables.documents.count()).toBe(1);
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
    const result = await rebuildTables(tables, damaged, readPlan, () => undefined);
    expect(result.lost).toEqual([names[0]]);
    expect(await tables.documents.count()).toBe(1);
    expect(await tables.decisions.count()).toBe(1);
  });

  it('reads again without losing what was decided', async () => {
    const id = ids[1] ?? '';
    const [decision] = await tables.decisions.toArray();
    await saveDocument(
      tables,
      { id, fileName: 'x', sample: false, addedAt: '' },
      await readPlan(files[1] ?? new Uint8Array()),
    );
    const task = await tables.tasks.get(decision?.key ?? '');
    expect(task?.key).toBe(factKey(id, task?.id ?? ''));
    expect(await tables.decisions.toArray()).toEqual([decision]);
  });
});
