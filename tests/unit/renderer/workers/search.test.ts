import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyDecision } from '../../../../renderer/stores/apply-decision';
import { Tables } from '../../../../renderer/stores/database';
import { saveDocument } from '../../../../renderer/stores/save-document';
import { EVERYTHING } from '../../../../renderer/workers/search/index-keeper';
import type { IndexProgress } from '../../../../renderer/workers/search/index-keeper';
import { SearchDatabase } from '../../../../renderer/workers/search/search-database';
import { openSearch } from '../../../../renderer/workers/search/search-service';
import type { SearchEngine } from '../../../../renderer/workers/search/search-service';
import { readFacts } from '#shared/facts/index';
import { buildOutline } from '#shared/outline/index';
import { readTextReading } from '#shared/pages/read-text-reading';
import type { SearchAnswer } from '#shared/search/ask/answer';

const plans = new URL('../../../fixtures/plans/', import.meta.url);
const PLANS = [
  '001-hd-14-btgtu-cao-bang-2021.txt',
  '002-kh-ubnd-cao-bang-2023.txt',
  '003-kh-tinh-uy-cao-bang-kl57-2023.txt',
];
const texts = new Map(PLANS.map((name) => [name, readFileSync(new URL(name, plans), 'utf8')]));

let tables: Tables;
let database: SearchDatabase;

async function save(id: string, text: string): Promise<void> {
  const reading = readTextReading(text);
  const outline = buildOutline(reading);
  const facts = readFacts(reading, outline);
  const read = { format: 'text', reading, outline, facts, readVersion: '1' } as const;
  await saveDocument(tables, { id, fileName: id, sample: false, addedAt: '', size: 1 }, read);
}

/** As after the program was started again. */
async function start(report?: (progress: IndexProgress) => void): Promise<SearchEngine> {
  database.close();
  database = new SearchDatabase('search-test');
  return openSearch(tables, database, report);
}

const found = ({ documents }: SearchAnswer): string[] =>
  documents.map((each) => each.document).toSorted();

async function ask(engine: SearchEngine, text: string): Promise<string[]> {
  return found(await engine.search({ text }));
}

beforeEach(async () => {
  tables = new Tables('search-test-tables');
  database = new SearchDatabase('search-test');
  for (const [name, text] of texts) await save(name, text);
});

afterEach(async () => {
  await database.delete();
  await tables.delete();
});

describe('the kept index', () => {
  it('is built from the tables with progress, kept, and opened again', async () => {
    const steps: IndexProgress[] = [];
    const engine = await start((progress) => steps.push(progress));
    expect(await ask(engine, 'thong tin doi ngoai ')).toEqual([]);
    await engine.refresh(EVERYTHING);
    expect(steps).toContainEqual({ done: 1, of: 3 });
    expect(steps.at(-1)).toBeNull();
    expect(await ask(engine, 'thong tin doi ngoai ')).toEqual(PLANS);
    const again = await start();
    const answer = await again.search({ text: 'thong tin doi ngoai ' });
    expect(found(answer)).toEqual(PLANS);
    expect(answer.documents[0]?.hits[0]?.snippet.marks.length).toBeGreaterThan(0);
    expect(answer.documents.flatMap(({ hits }) => hits.map((hit) => hit.heading))).toContainEqual(
      expect.stringMatching(/^[IVX\d.]+\. /u),
    );
    const before = await database.segments.toCollection().primaryKeys();
    await again.refresh(EVERYTHING);
    expect(await database.segments.toCollection().primaryKeys()).toEqual(before);
  });

  it('takes in, changes and takes away single documents', async () => {
    const engine = await start();
    await engine.refresh(EVERYTHING);
    await save('new', 'Kế hoạch trồng rừng ngập mặn.');
    await engine.refresh({ documents: ['new'], saved: ['new'] });
    expect(await ask(engine, 'rừng ngập mặn')).toEqual(['new']);
    await save('new', 'Kế hoạch trồng rừng phòng hộ.');
    await engine.refresh({ documents: ['new'], saved: ['new'] });
    expect(await ask(engine, '"rừng ngập mặn"')).toEqual([]);
    expect(await ask(engine, '"rừng phòng hộ"')).toEqual(['new']);
    await applyDecision(tables, { kind: 'document.trashed', id: 'e', at: 'x', document: 'new' });
    await engine.refresh({ documents: ['new'], saved: [] });
    expect(await ask(engine, '"rừng phòng hộ"')).toEqual([]);
    expect(await ask(await start(), '"rừng phòng hộ"')).toEqual([]);
  });

  it('merges small segments and answers the same', async () => {
    const engine = await start();
    for (let index = 0; index < 21; index += 1) {
      await save(`d${index}`, `Văn bản thứ ${index}. ${'Lặp lại. '.repeat(index)}`);
      await engine.refresh({ documents: [`d${index}`], saved: [`d${index}`] });
    }
    expect(await database.segments.where('shelf').equals('documents').count()).toBeLessThan(5);
    expect((await engine.search({ text: 'văn bản thứ ' })).documentCount).toBe(21);
    expect(await ask(engine, '"thứ 17"')).toEqual(['d17']);
    expect(await ask(await start(), '"thứ 17"')).toEqual(['d17']);
  });

  it('follows what is decided: notes are found, open tasks are counted', async () => {
    const engine = await start();
    await engine.refresh(EVERYTHING);
    const document = PLANS[1] ?? '';
    const tasks = await tables.tasks.where({ document }).toArray();
    const reports = await tables.reports.where({ document }).toArray();
    const [task] = tasks;
    const decide = async (id: string, note: string): Promise<void> =>
      applyDecision(tables, {
        kind: 'task.decided',
        id: `e${id}`,
        at: 'x',
        document,
        task: id,
        state: 'done',
        note,
      });
    await decide(task?.id ?? '', 'đã hỏi chị Xuyến');
    await engine.refresh({ documents: [document], saved: [] });
    const { items } = await engine.search({ text: 'chị xuyến' });
    expect(items[0]).toMatchObject({ kind: 'task', document, name: task?.id });
    const open = (await engine.search({ text: 'thong tin ' })).openCount;
    for (const { id } of [...tasks, ...reports]) await decide(id, '');
    await engine.refresh({ documents: [document], saved: [] });
    expect((await engine.search({ text: 'thong tin ' })).openCount).toBe(open - 1);
    expect(found(await engine.search({ text: 'thong tin ', onlyOpen: true }))).not.toContain(
      document,
    );
  });

  it('is whole again wherever it was cut off', async () => {
    let cuts = 0;
    for (let allowed = 0; ; allowed = Math.ceil((allowed + 1) * 1.3)) {
      const engine = await start();
      let left = allowed;
      let isCut = false;
      const cut = (): void => {
        left -= 1;
        if (left >= 0) return;
        isCut = true;
        throw new Error('cut off');
      };
      for (const table of [database.segments, database.texts, database.items]) {
        table.hook('creating', cut);
        table.hook('updating', cut);
        table.hook('deleting', cut);
      }
      await engine.refresh(EVERYTHING).catch(() => undefined);
      for (let index = 0; index < 4; index += 1) {
        await save(`d${index}`, `Văn bản thứ ${index}.`);
        await engine.refresh({ documents: [`d${index}`], saved: [] }).catch(() => undefined);
      }
      const again = await start();
      const early = await ask(again, 'van ban');
      expect(new Set(early).size).toBe(early.length);
      await again.refresh(EVERYTHING);
      expect(await ask(again, 'thong tin doi ngoai '), `${allowed}`).toEqual(PLANS);
      expect(await ask(again, 'thứ ')).toEqual(expect.arrayContaining(['d0', 'd1', 'd2', 'd3']));
      expect((await again.search({ text: 'quốc khánh' })).itemCount).toBeGreaterThan(0);
      await database.delete();
      await database.open();
      await tables.documents.bulkDelete(['d0', 'd1', 'd2', 'd3']);
      if (!isCut) break;
      cuts += 1;
    }
    expect(cuts).toBeGreaterThan(6);
  }, 60_000);

  it('is read by a second window, which leaves the writing to the first', async () => {
    const writer = await start();
    await writer.refresh(EVERYTHING);
    const other = new SearchDatabase('search-test');
    const reader = await openSearch(tables, other, undefined, () => false);
    for (let index = 0; index < 6; index += 1) {
      await save(`d${index}`, `Văn bản thứ ${index}.`);
      await writer.refresh({ documents: [`d${index}`], saved: [] });
    }
    const kept = await database.segments.toCollection().primaryKeys();
    expect(await ask(reader, '"thông tin đối ngoại"')).toEqual(PLANS);
    expect(await database.segments.toCollection().primaryKeys()).toEqual(kept);
    await reader.reopen();
    expect(await ask(reader, '"thứ 5"')).toEqual(['d5']);
    other.close();
  });

  it('is built again where its bytes are damaged', async () => {
    for (const part of ['main', 'positions'] as const) {
      const engine = await start();
      await engine.refresh(EVERYTHING);
      const [row] = await database.segments.toArray();
      const bytes = new Uint8Array((await row?.[part].arrayBuffer()) ?? new ArrayBuffer(0));
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      await database.segments.update(row?.id ?? 0, { [part]: new Blob([bytes]) });
      const again = await start();
      await again.search({ text: 'thong tin doi ngoai ' });
      await again.refresh(EVERYTHING);
      expect(await ask(again, 'thong tin doi ngoai '), part).toEqual(PLANS);
    }
  });
});
