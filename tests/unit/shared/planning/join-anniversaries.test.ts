import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { observeAll } from '#shared/calendar/observance';
import { readCommemorations } from '#shared/planning/read-commemorations';
import { joinAnniversaries } from '#shared/planning/join-anniversaries';
import type { ReadAnniversary } from '#shared/planning/join-anniversaries';

const csv = readFileSync(
  new URL('../../../../resources/calendar/anniversaries.csv', import.meta.url),
  'utf8',
);
const table = readCommemorations(
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data,
);

function read(name: string, start: string, years: number | null = 76): ReadAnniversary {
  const precision = start.length === 10 ? 'day' : start.length === 7 ? 'month' : 'year';
  return {
    anniversary: {
      id: name,
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
  expect(table).toHaveLength(292);
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

it('never joins another first year or another event of the day', () => {
  expect(
    joinAnniversaries(table, [read('Ngày sinh Chủ tịch Hồ Chí Minh', '1891-05-19')]),
  ).toHaveLength(table.length + 1);
  expect(
    joinAnniversaries(table, [read('Ngày thành lập Trường Chính trị tỉnh', '1945-09-02')]),
  ).toHaveLength(table.length + 1);
});

it('names one event of two documents once, with both sources, and leaves uncounted events out', () => {
  const joined = joinAnniversaries(
    [],
    [
      read('Ngày thành lập Sở X', '1991-04-01'),
      read('ngày thành lập Sở X', '1991-04-01'),
      read('Hội nghị', '2021-04', null),
    ],
  );
  expect(joined).toHaveLength(1);
  expect(joined[0]?.sources).toHaveLength(2);
  expect(
    observeAll(
      joined.map((each) => each.commemoration),
      2021,
    ),
  ).toMatchObject([{ day: '2021-04-01', count: 30, grade: 'round' }]);
});
