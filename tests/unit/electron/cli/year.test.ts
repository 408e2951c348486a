import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import ICAL from 'ical.js';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'year-'));
const SLOW = 30_000;

afterAll(() => rmSync(folder, { recursive: true }));

function runIn(zone: string, ...args: readonly string[]) {
  return spawnSync(process.execPath, ['--import', 'tsx', 'electron/cli/year.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
}

function run(...args: readonly string[]) {
  return runIn('Asia/Ho_Chi_Minh', ...args);
}

describe('npm run year', () => {
  it(
    'prints the year’s days with lunar date, count, grade, category and source',
    () => {
      const { status, stdout } = run('2027');
      expect(status).toBe(0);
      const lines = stdout.split('\n');
      expect(lines[0]).toMatch(/^NĂM 2027 \(Đinh Mùi\): \d+ ngày/u);
      const cells = lines.map((line) => line.split('\t'));
      const of = (name: string) => cells.find((each) => each[2] === name);
      expect(of('Ngày thành lập Đảng Cộng sản Việt Nam')?.slice(0, 6)).toEqual([
        '03/02/2027',
        '27/12',
        'Ngày thành lập Đảng Cộng sản Việt Nam',
        '97 năm',
        'Khác',
        'Đảng',
      ]);
      expect(of('Giỗ Tổ Hùng Vương')?.slice(0, 5)).toEqual([
        '16/04/2027',
        '10/3',
        'Giỗ Tổ Hùng Vương',
        '',
        'Khác',
      ]);
      expect(of('Ngày thành lập ngành Thống kê Việt Nam')?.[6]).toBe('chưa đối chiếu');
    },
    SLOW,
  );

  it(
    'prints the same in every time zone',
    () => {
      const [first, ...others] = [
        'Asia/Ho_Chi_Minh',
        'America/Los_Angeles',
        'Pacific/Kiritimati',
      ].map((zone) => runIn(zone, '2027', '--json').stdout);
      expect(JSON.parse(first ?? '')).toMatchObject({ year: 2027, lunarYear: 'Đinh Mùi' });
      for (const other of others) expect(other).toBe(first);
    },
    SLOW,
  );

  it(
    'writes a calendar file and an annex',
    () => {
      const [ics, docx] = [join(folder, '2021.ics'), join(folder, '2021.docx')];
      expect(runIn('America/Los_Angeles', '2021', '--ics', ics).status).toBe(0);
      const calendar = new ICAL.Component(ICAL.parse(readFileSync(ics, 'utf8')));
      const starts = calendar
        .getAllSubcomponents('vevent')
        .map((each) => new ICAL.Event(each))
        .filter(({ uid }) => uid === 'ngay-sinh-bac-ho@so-ke-hoach')
        .map(({ startDate }) => startDate.toString());
      expect(starts).toEqual(['2021-05-19']);
      expect(run('2021', '--docx', docx).status).toBe(0);
      expect(Object.keys(unzipSync(readFileSync(docx)))).toContain('word/document.xml');
    },
    SLOW,
  );

  it.each([
    [[]],
    [['1945']],
    [['2101']],
    [['27']],
    [['2027', '--ics']],
    [['2027', '--xml']],
    [['2027', '--json', 'x']],
  ])(
    'says how it is used for %j',
    (args) => {
      const { status, stdout, stderr } = run(...args);
      expect(status).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain('Cách dùng: npm run -s year -- NĂM');
    },
    SLOW,
  );

  it(
    'says what to do where it cannot write',
    () => {
      const { status, stderr } = run('2027', '--ics', join(folder, 'khong-co', 'a.ics'));
      expect(status).toBe(1);
      expect(stderr).toContain('Không ghi được tệp');
    },
    SLOW,
  );
});
