import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { askIndex } from '../../../../renderer/workers/search/ask-index';
import { buildIndex } from '../../../../renderer/workers/search/build-index';
import type { PassageIndex } from '../../../../renderer/workers/search/build-index';
import { readTextReading } from '#shared/pages/read-text-reading';
import { buildOutline } from '#shared/outline/index';
import { parseQuery } from '#shared/search/query';

const plans = new URL('../../../fixtures/plans/', import.meta.url);
const names = [
  '001-hd-14-btgtu-cao-bang-2021.txt',
  '002-kh-ubnd-cao-bang-2023.txt',
  '003-kh-tinh-uy-cao-bang-kl57-2023.txt',
];

let index: PassageIndex;

beforeAll(() => {
  index = buildIndex(
    names.map((id) => {
      const reading = readTextReading(readFileSync(new URL(id, plans), 'utf8'));
      return { id, reading, outline: buildOutline(reading) };
    }),
  );
});

const search = (text: string) => askIndex(index, parseQuery(text));
const best = (text: string): string => {
  const hit = search(text).documents[0];
  const span = hit?.hits[0]?.span;
  return (
    index.passages.find(
      (each) =>
        each.document === hit?.document &&
        each.span.start <= (span?.start ?? -1) &&
        each.span.end >= (span?.end ?? Infinity),
    )?.text ?? ''
  );
};

describe('search', () => {
  it('finds with and without accents', () => {
    const plain = search('ke hoach thong tin doi ngoai');
    expect(plain.partial).toBe(false);
    expect(plain.documents.map((each) => each.document).toSorted()).toEqual(names);
    expect(search('Kế hoạch thông tin đối ngoại').passageCount).toBe(plain.passageCount);
    expect(search('kế hoạch thông tin đối ngoại'.normalize('NFD')).passageCount).toBe(
      plain.passageCount,
    );
  });

  it('ranks the exact accents first', () => {
    expect(best('đường Hồ Chí Minh trên biển ')).toContain('mở đường Hồ Chí Minh trên biển');
  });

  it('finds a number of an act in any spelling', () => {
    for (const query of ['57-KL/TW', '57 kl tw', '57kl/tw']) {
      expect(search(query).documents[0]?.document, query).toBe(names[2]);
    }
  });

  it('keeps to phrases and leaves out what is excluded', () => {
    const phrase = search('"thông tin đối ngoại"').passageCount;
    expect(phrase).toBeGreaterThan(0);
    expect(search('"đối ngoại thông tin"').passageCount).toBe(0);
    expect(search('"thông tin đối ngoại" -tỉnh').passageCount).toBeLessThan(phrase);
  });

  it('says when only some of the words were found', () => {
    const answer = search('thông tin xyzxyz ');
    expect(answer.partial).toBe(true);
    expect(answer.passageCount).toBeGreaterThan(0);
    expect(search('xyzxyz').documents).toEqual([]);
    expect(search('   ').documents).toEqual([]);
  });

  it('answers every beginning of a query as it is typed', () => {
    const query = 'báo cáo "định kỳ" -năm';
    for (let end = 1; end <= query.length; end += 1)
      expect(() => search(query.slice(0, end))).not.toThrow();
  });
});
