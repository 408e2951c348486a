import { describe, expect, it } from 'vitest';
import { findFiles } from '../../bench/reading/find-files';
import { holds, measureInTurn, median } from '../../bench/reading/measure';
import { formatGoal, formatTable } from '../../bench/reading/print-table';

const FIXTURES = new URL('../../fixtures/reading/', import.meta.url).pathname;

describe('the middle of measurements', () => {
  it.each([
    [[7], 7],
    [[9, 1, 5], 5],
    [[40, 10, 20, 30], 25],
    [[3, 100, 1, 2, 90], 3],
  ])('of %j is %d', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('of nothing is an error', () => {
    expect(() => median([])).toThrow('Nothing was measured');
  });
});

describe('measuring in turn', () => {
  it('lets every task run once a round, and gives each its own middle', async () => {
    const order: string[] = [];
    const task = (name: string, times: readonly number[]) => {
      let round = 0;
      return async (): Promise<number> => {
        order.push(name);
        return await Promise.resolve(times[round++] ?? 0);
      };
    };
    const taken = await measureInTurn([task('a', [5, 1, 3]), task('b', [20, 60, 40])], 3);
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
    expect(taken).toEqual([3, 40]);
  });
});

describe('goals', () => {
  it.each([
    [{ value: 0.3, least: 0.3 }, true, '≥ 0.3 yes'],
    [{ value: 0.29, least: 0.3 }, false, '≥ 0.3 NO'],
    [{ value: 0.1, most: 0.1 }, true, '≤ 0.1 yes'],
    [{ value: 0.11, most: 0.1 }, false, '≤ 0.1 NO'],
  ])('%j', (goal, expected, said) => {
    expect(holds(goal)).toBe(expected);
    expect(formatGoal(goal)).toBe(said);
  });
});

it('prints names to the left, numbers to the right', () => {
  const table = {
    title: 'Times',
    head: ['file', 'ms'],
    rows: [
      ['a.pdf', '5'],
      ['long.pdf', '123'],
    ],
  };
  expect(formatTable(table)).toBe(
    ['Times', '', 'file       ms', '--------  ---', 'a.pdf       5', 'long.pdf  123', ''].join(
      '\n',
    ),
  );
});

describe('files and their references', () => {
  const found = new Map(
    findFiles([`${FIXTURES}pdf`, `${FIXTURES}word`], []).map((file) => [file.name, file]),
  );

  it('are those whose name begins alike', () => {
    const s2 = found.get('s2_skia.pdf')?.reference ?? '';
    expect(s2).toContain('KẾ HOẠCH');
    expect(found.get('t0.pdf')?.reference).toBe(found.get('t0.docx')?.reference);
    expect(found.get('wordlike.docx')?.reference).toBeNull();
  });

  it('are not read themselves', () => {
    expect([...found.keys()].filter((name) => name.endsWith('.ref.txt'))).toEqual([]);
  });

  it('are missed where the folder is not there', () => {
    expect(() => findFiles([`${FIXTURES}nowhere`], [])).toThrow('There is no folder');
  });
});
