import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findFamilies, isSameAct, listCounted } from '#shared/planning/family';
import type { FamilyDocument } from '#shared/planning/family';
import { sketchText } from '#shared/planning/sketch-text';

const plans = new URL('../../../fixtures/plans/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, plans), 'utf8');
const plan = read('002-kh-ubnd-cao-bang-2023.txt');
const other = sketchText(read('003-kh-tinh-uy-cao-bang-kl57-2023.txt'));
const whole = sketchText(plan);

function document(id: string, change: Partial<FamilyDocument> = {}): FamilyDocument {
  return {
    id,
    number: '57/KH-UBND',
    date: '2023-02-10',
    issuer: 'Ủy ban nhân dân tỉnh Cao Bằng',
    sketch: whole,
    taskCount: 10,
    addedAt: '2026-01-01T00:00:00Z',
    copyOf: null,
    apartFrom: [],
    ...change,
  };
}

describe('copies of one act are', () => {
  const scan = sketchText(
    plan.replace(/\S+/gu, (word, at: number) => (at % 30 === 0 ? `${word}o` : word)),
  );

  test.each<[string, FamilyDocument, FamilyDocument, boolean]>([
    [
      'the signed act and its draft',
      document('a'),
      document('b', { number: null, date: null }),
      true,
    ],
    ['one text twice', document('a', { number: null }), document('b', { number: null }), true],
    ['a number spelt otherwise', document('a'), document('b', { number: '57 - KH/UBND' }), true],
    [
      'a bad scan with the same number and day',
      document('a'),
      document('b', { sketch: scan }),
      true,
    ],
    [
      'a scan of which only the head was read',
      document('a'),
      document('b', { sketch: new Uint32Array() }),
      true,
    ],
    [
      'the same with the issuer in capitals',
      document('a'),
      document('b', { sketch: new Uint32Array(), issuer: 'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG' }),
      true,
    ],
    ['not: another number', document('a'), document('b', { number: '58/KH-UBND' }), false],
    [
      'not: the same number the year after',
      document('a'),
      document('b', { date: '2024-02-10' }),
      false,
    ],
    [
      'not: the same number and day of another office',
      document('a'),
      document('b', { sketch: other, issuer: 'UBND tỉnh Sơn La' }),
      false,
    ],
    [
      'not: two drafts of different texts',
      document('a', { number: null }),
      document('b', { number: null, sketch: other }),
      false,
    ],
    ['not: what a person held apart', document('a'), document('b', { apartFrom: ['a'] }), false],
    [
      'not: texts too short to tell',
      document('a', { number: null, sketch: new Uint32Array() }),
      document('b', { number: null, sketch: new Uint32Array() }),
      false,
    ],
  ])('%s', (_what, a, b, same) => {
    expect(isSameAct(a, b)).toBe(same);
    expect(isSameAct(b, a)).toBe(same);
    expect(findFamilies([a, b])).toHaveLength(same ? 1 : 0);
  });
});

describe('a family', () => {
  const signed = document('signed');
  const draft = document('draft', { number: null, date: null, taskCount: 12 });
  const text = document('text', { taskCount: 11, sketch: whole });

  test('has all its members, the signed copy that says most first, and is an open question', () => {
    const stranger = document('x', { number: '1/KH', sketch: other });
    expect(findFamilies([draft, stranger, signed, text])).toEqual([
      { members: ['text', 'signed', 'draft'], counts: null },
    ]);
  });

  test('is settled when one counts for all others, and open again when a copy comes in', () => {
    const settled = [signed, { ...draft, copyOf: 'signed' }];
    expect(findFamilies(settled)).toEqual([{ members: ['signed', 'draft'], counts: 'signed' }]);
    expect(findFamilies([...settled, text])[0]?.counts).toBeNull();
  });

  test('stays one as a person settled it, however unlike the texts', () => {
    const unlike = document('u', { number: null, sketch: other, copyOf: 'signed' });
    expect(findFamilies([signed, unlike])).toEqual([
      { members: ['signed', 'u'], counts: 'signed' },
    ]);
  });

  test('counts once, and its copies again when the counted one is gone', () => {
    const copy = { ...draft, copyOf: 'signed' };
    expect(listCounted([signed, copy]).map(({ id }) => id)).toEqual(['signed']);
    expect(listCounted([copy]).map(({ id }) => id)).toEqual(['draft']);
  });

  test('is found among thousands of documents in a moment', () => {
    const many = Array.from({ length: 4000 }, (_, n) =>
      document(`d${n}`, {
        number: `${n}/KH-UBND`,
        sketch: whole.map((value, at) => (value ^ Math.imul(n * 7919 + at, 2654435761)) >>> 0),
      }),
    );
    const started = performance.now();
    expect(findFamilies([...many, document('d'), document('e', { number: null })])).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(1500);
  });
});
