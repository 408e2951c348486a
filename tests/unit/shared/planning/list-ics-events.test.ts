import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { writeIcs } from '#shared/calendar/write-ics';
import type { IcsEvent, IcsOptions } from '#shared/calendar/write-ics';
import { joinAnniversaries } from '#shared/planning/join-anniversaries';
import { listIcsEvents } from '#shared/planning/list-ics-events';
import { listDayItems } from '#shared/planning/list-year';
import type { DutyInYear, YearItem } from '#shared/planning/list-year';
import { readCommemorations } from '#shared/planning/read-commemorations';
import type { Commemoration } from '#shared/model/commemoration';

const csv = readFileSync(
  new URL('../../../../resources/calendar/anniversaries.csv', import.meta.url),
  'utf8',
);
const table = readCommemorations(
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data,
);
const options: IcsOptions = { name: 'Lịch 2027', at: '2026-11-21T08:05:00.123Z', reminder: null };

function noDuty(): never {
  throw new Error('no duty here');
}

function itemsOf(year: number, days: readonly Commemoration[] = table) {
  return listDayItems(joinAnniversaries(days, []), year);
}

/** What an independent parser reads. */
function parse(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  return calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
}

function commemoration(part: Partial<Commemoration>): Commemoration {
  const [first] = table;
  if (!first) throw new Error('empty table');
  return { ...first, ...part };
}

describe('the year 2027 as a calendar file', () => {
  const { events, leftOut } = listIcsEvents(itemsOf(2027), noDuty);
  const text = writeIcs(events, { ...options, reminder: 1 });
  const parsed = parse(text);

  it('is read whole by another program', () => {
    expect(leftOut).toEqual([]);
    expect(parsed).toHaveLength(events.length);
    const lunar = table.filter(({ calendar }) => calendar === 'lunar').length;
    const begun = table.filter(({ firstYear }) => firstYear === null || firstYear < 2027).length;
    expect(parsed.filter((event) => event.isRecurring())).toHaveLength(begun - lunar);
    expect(parsed.map(({ summary }) => summary)).toEqual(events.map(({ summary }) => summary));
    expect(parsed.map(({ description }) => description ?? '')).toEqual(
      events.map(({ description }) => description),
    );
  });

  it('keeps to 75 octets a line, ended by CR LF', () => {
    const lines = text.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(lines.filter((line) => /[\r\n]/u.test(line))).toEqual([]);
    expect(lines.some((line) => line.startsWith(' '))).toBe(true);
  });

  it('has dates without time that end on the next day', () => {
    for (const event of parsed) {
      expect(event.startDate.isDate, event.summary).toBe(true);
      expect(event.endDate.isDate).toBe(true);
      expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(86_400);
    }
    expect(text).not.toMatch(/TZID|VTIMEZONE|T000000/u);
  });

  it('has names of its own for all, the same in the next year’s file', () => {
    const names = parsed.map(({ uid }) => uid);
    expect(new Set(names).size).toBe(names.length);
    const next = new Set(listIcsEvents(itemsOf(2028), noDuty).events.map(({ uid }) => uid));
    expect(names.filter((name) => !next.has(name)).every((name) => name.includes('-2027-'))).toBe(
      true,
    );
  });

  it('brings solar days back every year and lunar days on the right ones', () => {
    const party = parsed.find(({ uid }) => uid === 'thanh-lap-dang@so-ke-hoach');
    const days = party?.iterator();
    expect([1, 2, 3].map(() => days?.next().toString())).toEqual([
      '2027-02-03',
      '2028-02-03',
      '2029-02-03',
    ]);
    const gioTo = parsed.filter(({ uid }) => uid.startsWith('gio-to-hung-vuong-'));
    expect(gioTo.map(({ startDate }) => startDate.toString()).slice(0, 4)).toEqual([
      '2027-04-16',
      '2028-04-04',
      '2029-04-23',
      '2030-04-12',
    ]);
    expect(gioTo).toHaveLength(10);
    expect(gioTo.some((event) => event.isRecurring())).toBe(false);
  });

  it('reminds at eight in the morning before', () => {
    const alarms = parsed.map(({ component }) => component.getAllSubcomponents('valarm'));
    expect(alarms.every((each) => each.length === 1)).toBe(true);
    expect(String(alarms[0]?.[0]?.getFirstPropertyValue('trigger'))).toBe('-PT16H');
    const triggerOf = (days: number): string => {
      const [event] = parse(writeIcs(events.slice(0, 1), { ...options, reminder: days }));
      const alarm = event?.component.getFirstSubcomponent('valarm');
      return String(alarm?.getFirstPropertyValue('trigger'));
    };
    expect([0, 3].map(triggerOf)).toEqual(['PT8H', '-P2DT16H']);
  });
});

it('writes 29 February year by year, and events once', () => {
  const days = [
    commemoration({ id: 'leap', month: 2, day: 29, firstYear: 1960 }),
    commemoration({ id: 'vote', month: 5, day: 21, firstYear: null, onlyIn: 2027 }),
  ];
  const parsed = parse(writeIcs(listIcsEvents(itemsOf(2027, days), noDuty).events, options));
  expect(parsed.map(({ startDate }) => startDate.toString())).toEqual([
    '2027-02-28',
    '2028-02-29',
    ...[2029, 2030, 2031].map((year) => `${year}-02-28`),
    '2032-02-29',
    ...[2033, 2034, 2035].map((year) => `${year}-02-28`),
    '2036-02-29',
    '2027-05-21',
  ]);
  expect(parsed.some((event) => event.isRecurring())).toBe(false);
});

it('says what has no day of its own', () => {
  const monthOnly = [commemoration({ id: 'month', day: null })];
  const { events, leftOut } = listIcsEvents(itemsOf(2027, monthOnly), noDuty);
  expect(events).toEqual([]);
  expect(leftOut).toHaveLength(1);
  expect(() => writeIcs(events, options)).toThrow('Không có ngày nào');
});

it('writes deadlines with the words given', () => {
  const duty = { fact: {}, document: {} } as DutyInYear;
  const items: readonly YearItem<DutyInYear>[] = [
    { kind: 'deadline', day: '2027-12-31', duty },
    { kind: 'report', day: '2027-06-20', duty },
  ];
  const { events } = listIcsEvents(items, ({ kind }) => ({
    id: `duty-${kind}`,
    summary: 'Hạn: báo cáo; kế hoạch, dự thảo \\ bản 2\ndòng hai',
    description: '',
  }));
  const parsed = parse(writeIcs(events, options));
  expect(parsed.map(({ uid, endDate }) => [uid, endDate.toString()])).toEqual([
    ['duty-deadline-2027-12-31@so-ke-hoach', '2028-01-01'],
    ['duty-report-2027-06-20@so-ke-hoach', '2027-06-21'],
  ]);
  expect(parsed[0]?.summary).toBe('Hạn: báo cáo; kế hoạch, dự thảo \\ bản 2\ndòng hai');
});

it('gives any text back as it was', () => {
  const event: IcsEvent = {
    uid: 'x@so-ke-hoach',
    summary: `${'Ngày truyền thống 🎉 '.repeat(20)}, ; \\ n`,
    description: '',
    category: 'Cả nước',
    day: '2027-01-01',
    yearly: false,
  };
  const text = writeIcs([event], options);
  expect(parse(text)[0]?.summary).toBe(event.summary);
  expect(text.isWellFormed()).toBe(true);
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
});
