import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readCommemorations, readDiplomaticRelations } from '#shared/planning/read-commemorations';
import { listDayItems } from '#shared/planning/list-year';
import { joinAnniversaries } from '#shared/planning/join-anniversaries';
import type { OfficersDays } from '#shared/planning/gather-days';
import type { ReadAnniversary } from '#shared/planning/join-anniversaries';
import { readNameWords } from '#shared/planning/alike-names';
import { judgeSameDay } from '#shared/planning/same-day';
import { buildOutline } from '#shared/outline/index';
import { readFacts } from '#shared/facts/index';
import { readTextReading } from '#shared/pages/index';
import type { Commemoration, CommemorationDate } from '#shared/model/commemoration';

const resources = new URL('../../../../resources/calendar/', import.meta.url);

function rowsOf(name: string): Record<string, string>[] {
  const csv = readFileSync(new URL(name, resources), 'utf8');
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

const anniversaries = readCommemorations(rowsOf('anniversaries.csv'));
const relations = readDiplomaticRelations(rowsOf('diplomatic-relations.csv'));
const table = [...anniversaries, ...relations];

function read(name: string, start: string, years: number | null = 76): ReadAnniversary {
  const precision = start.length === 10 ? 'day' : start.length === 7 ? 'month' : 'year';
  return {
    anniversary: {
      id: `${name} ${start}`,
      rule: 'test',
      span: { start: 0, end: 1 },
      name,
      start,
      observed: null,
      years,
      precision,
    },
    source: { document: 'd', span: { start: 0, end: 1 } },
  };
}

it('reads the whole table', () => {
  expect(anniversaries).toHaveLength(292);
  expect(relations).toHaveLength(193);
  expect(new Set(table.map(({ id }) => id)).size).toBe(485);
  expect(relations.filter(({ source }) => source === '')).toHaveLength(69);
  expect(table.filter((each) => each.holiday)).toHaveLength(10);
  expect(table.find((each) => each.id === 'sinh-nguyen-chi-thanh')).toMatchObject({
    month: 1,
    day: 1,
    firstYear: 1914,
    source: '',
  });
});

it('joins the same event in other words', () => {
  for (const each of [
    read('Ngày Bác Hồ về nước lãnh đạo cách mạng Việt Nam', '1941-01-28'),
    read('Bác Hồ về thăm Cao Bằng', '1961-02'),
    read('Ngày thành lập Đoàn TNCS Hồ Chí Minh', '1931-03-26'),
    read('Ngày thành lập Mặt trận Việt Minh', '1941-05-19'),
    read('Ngày sinh Chủ tịch Hồ Chí Minh', '1890-05-19'),
    read('Quốc khánh Nước Cộng hoà Xã hội Chủ nghĩa Việt Nam', '1945-09-02'),
    read('Chiến thắng Biên giới', '1950'),
    read('Ngày giải phóng Cao Bằng', '1950-10-03'),
    read('Ngày mở đường Hồ Chí Minh trên biển', '1961-10-23'),
  ]) {
    expect(joinAnniversaries(table, [each]), each.anniversary.name).toHaveLength(table.length);
  }
});

it('chooses the entry whose name is most alike', () => {
  const source = joinAnniversaries(table, [read('Chiến thắng Biên giới', '1950')]).find(
    (each) => each.sources.length > 0,
  );
  expect(source?.commemoration.id).toBe('cb-chien-thang-bien-gioi');
});

it('takes no two days of the table for one', () => {
  const words = table.map(({ name }) => readNameWords(name));
  const confused: string[] = [];
  for (const [at, one] of table.entries()) {
    for (const [further, other] of table.slice(at + 1).entries()) {
      const [a, b] = [words[at], words[at + 1 + further]];
      if (a && b && judgeSameDay(one, a, other, b).verdict !== 'other')
        confused.push(`${one.name} | ${other.name}`);
    }
  }
  expect(confused).toEqual([]);
});

it('counts in 2021 what plan 14-HD/BTGTU of Cao Bằng counts', () => {
  const text = readFileSync(
    new URL('../../../fixtures/plans/001-hd-14-btgtu-cao-bang-2021.txt', import.meta.url),
    'utf8',
  );
  const reading = readTextReading(text);
  const found = readFacts(reading, buildOutline(reading)).anniversaries.map((anniversary) => ({
    anniversary,
    source: { document: 'plan-001', span: anniversary.span },
  }));
  const joined = joinAnniversaries(table, found);
  expect(joined).toHaveLength(table.length); // each of the eleven is a day the table knows
  const named = listDayItems(joined, 2021).filter(({ sources }) => sources.length > 0);
  expect(
    named.map(({ day, observance }) => [day, observance.count, observance.commemoration.id]),
  ).toEqual([
    ['2021-01-28', 80, 'bac-ho-ve-nuoc'],
    ['2021-02-21', 60, 'cb-bac-ho-ve-tham'],
    ['2021-03-26', 90, 'thanh-lap-doan'],
    ['2021-05-19', 131, 'ngay-sinh-bac-ho'],
    ['2021-05-19', 80, 'viet-minh'],
    ['2021-06-05', 110, 'ra-di-tim-duong-cuu-nuoc'],
    ['2021-08-19', 76, 'cach-mang-thang-tam'],
    ['2021-09-02', 76, 'quoc-khanh'],
    ['2021-10-03', 71, 'cb-giai-phong'],
    ['2021-10-14', 71, 'cb-chien-thang-bien-gioi'],
    ['2021-10-23', 60, 'duong-hcm-tren-bien'],
  ]);
  expect(named.flatMap(({ joined: { differences } }) => differences)).toEqual([]);
});

it('has 25 countries with a five- or ten-year count in 2021, the eight of the plan among them', () => {
  const days = listDayItems(joinAnniversaries(relations, []), 2021);
  expect(days).toHaveLength(25);
  const names = days.map(({ observance }) => observance.commemoration.name);
  for (const country of [
    'Philippines',
    'Thái Lan',
    'Kuwait',
    'Thụy Sĩ',
    'Đan Mạch',
    'Na Uy',
    'Ireland',
    'Chile',
  ]) {
    expect(names, country).toContain(`Ngày thiết lập quan hệ ngoại giao Việt Nam – ${country}`);
  }
});

function officer(part: Partial<OfficersDays>): OfficersDays {
  return { kept: [], hidden: new Set(), settled: [], ...part };
}

function dateOf({ calendar, month, day, firstYear, onlyIn }: Commemoration): CommemorationDate {
  return { calendar, month, day, firstYear, onlyIn };
}

describe('another first year', () => {
  const wrong = read('Ngày sinh Chủ tịch Hồ Chí Minh', '1891-05-19');
  const open = joinAnniversaries(table, [wrong]);
  const ours = open.find(({ ids }) => ids.includes('ngay-sinh-bac-ho'));
  const theirs = open.find(({ origin }) => origin === 'document');

  it('is never joined: both stand, each naming the other', () => {
    expect(open).toHaveLength(table.length + 1);
    const pair = { day: ours?.commemoration, other: theirs?.commemoration };
    expect(ours?.differences).toEqual([pair]);
    expect(theirs?.differences).toEqual([pair]);
    expect(ours?.sources).toEqual([]);
  });

  it('is one day once the officer said which year is right, and stays so', () => {
    if (!ours || !theirs) throw new Error('not found');
    const answer = (date: CommemorationDate | null): OfficersDays =>
      officer({
        settled: [
          {
            commemoration: 'ngay-sinh-bac-ho',
            other: dateOf(theirs.commemoration),
            date,
            at: '2026-11-21T08:00:00Z',
          },
        ],
      });
    for (const right of [ours, theirs]) {
      const joined = joinAnniversaries(
        table,
        [wrong, read('Ngày sinh Chủ tịch Hồ Chí Minh', '1890-05-19')],
        answer(dateOf(right.commemoration)),
      );
      expect(joined).toHaveLength(table.length);
      const day = joined.find(({ ids }) => ids.includes('ngay-sinh-bac-ho'));
      expect(day?.sources).toHaveLength(2);
      expect(day?.differences).toEqual([]);
      expect(day?.commemoration.firstYear).toBe(right.commemoration.firstYear);
      expect(day?.changed).toBe(right === theirs);
    }
    const apart = joinAnniversaries(table, [wrong], answer(null));
    expect(apart).toHaveLength(table.length + 1);
    expect(apart.flatMap(({ differences }) => differences)).toEqual([]);
  });

  it('is noticed between two documents, and for another day of the same year', () => {
    const two = joinAnniversaries(
      [],
      [read('Ngày thành lập Sở Y tế', '1945-08-27'), read('Ngày thành lập Sở Y tế', '1946-08-27')],
    );
    expect(two.map(({ differences }) => differences.length)).toEqual([1, 1]);
    const belgium = joinAnniversaries(table, [
      read('Ngày thiết lập quan hệ ngoại giao Việt Nam - Bỉ', '1973-03-23'),
    ]);
    expect(belgium.flatMap(({ differences }) => differences.map(({ day }) => day.id))).toEqual([
      'ngoai-giao-be',
      'ngoai-giao-be',
    ]);
  });
});

it('does not take another event of the day for it', () => {
  const school = read('Ngày thành lập Trường Chính trị tỉnh', '1945-09-02');
  const joined = joinAnniversaries(table, [school]);
  expect(joined).toHaveLength(table.length + 1);
  expect(joined.flatMap(({ differences }) => differences)).toEqual([]);
});

it('follows what the officer changed, put in and hid', () => {
  const [birthday] = table.filter(({ id }) => id === 'ngay-sinh-bac-ho');
  if (!birthday) throw new Error('not found');
  const own: Commemoration = {
    ...birthday,
    id: 'own-1',
    name: 'Ngày thành lập Phòng Văn hóa',
    month: 5,
    day: 20,
    firstYear: 1996,
    group: 'own',
    category: 'own',
  };
  const at = '2026-11-21T08:00:00Z';
  const changes = officer({
    kept: [
      { commemoration: { ...birthday, name: 'Sinh nhật Bác' }, at },
      { commemoration: own, at },
    ],
    hidden: new Set(['viet-minh']),
  });
  const joined = joinAnniversaries(table, [], changes);
  expect(joined).toHaveLength(table.length + 1);
  const may = listDayItems(joined, 2026).filter(
    ({ day }) => day >= '2026-05-19' && day < '2026-05-21',
  );
  expect(
    may.map(({ kind, observance }) => [kind, observance.count, observance.commemoration.name]),
  ).toEqual([
    ['anniversary', 136, 'Sinh nhật Bác'],
    ['anniversary', 67, 'Ngày mở đường Hồ Chí Minh – Ngày truyền thống Bộ đội Trường Sơn'],
    ['own', 30, 'Ngày thành lập Phòng Văn hóa'],
  ]);
  expect(joined.find(({ ids }) => ids.includes('ngay-sinh-bac-ho'))?.changed).toBe(true);
});

it('keeps a changed day of a document when the document is gone', () => {
  const fact = read('Ngày thành lập Sở Y tế', '1945-08-27');
  const [found] = joinAnniversaries([], [fact]);
  if (!found) throw new Error('not found');
  const changes = officer({
    kept: [
      { commemoration: { ...found.commemoration, firstYear: 1946 }, at: '2026-01-01T00:00:00Z' },
    ],
  });
  expect(joinAnniversaries([], [fact], changes)).toMatchObject([
    { origin: 'document', changed: true, commemoration: { firstYear: 1946 }, sources: [{}] },
  ]);
  expect(joinAnniversaries([], [], changes)).toMatchObject([
    { origin: 'document', commemoration: { firstYear: 1946 }, sources: [] },
  ]);
});

it('takes dated events into their year, apart from anniversaries', () => {
  const vote = (name: string): ReadAnniversary => read(name, '2026-05-21', null);
  const joined = joinAnniversaries(table, [
    vote('Ngày bầu cử đại biểu Quốc hội khóa XVI'),
    vote('bầu cử đại biểu Quốc hội khóa XVI'),
  ]);
  expect(joined).toHaveLength(table.length + 1);
  const events = (year: number): readonly unknown[] =>
    listDayItems(joined, year).filter(({ kind }) => kind === 'event');
  expect(events(2026)).toMatchObject([
    { day: '2026-05-21', observance: { count: null, grade: null }, sources: [{}, {}] },
  ]);
  expect(events(2027)).toEqual([]);
});

it('keeps the month of a day that does not exist', () => {
  const joined = joinAnniversaries([], [read('Ngày thành lập Trường A', '1975-04-31')]);
  expect(listDayItems(joined, 2025)).toMatchObject([{ day: '2025-04', observance: { count: 50 } }]);
});

it('names one event of two documents once, with both sources', () => {
  const joined = joinAnniversaries(
    [],
    [read('Ngày thành lập Sở X', '1991-04-01'), read('ngày thành lập Sở X', '1991-04-01')],
  );
  expect(joined).toHaveLength(1);
  expect(joined[0]?.sources).toHaveLength(2);
  expect(listDayItems(joined, 2021)).toMatchObject([
    { day: '2021-04-01', observance: { count: 30, grade: 'round' } },
  ]);
});
