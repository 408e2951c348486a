import { expect, it } from 'vitest';
import { headingAt } from '#shared/search/heading-at';
import type { Section } from '#shared/model/outline';

const section = (
  path: string,
  start: number,
  kind: Section['kind'],
  children: readonly Section[] = [],
): Section => ({
  no: path.split('.').at(-1) ?? null,
  path,
  kind,
  span: { start, end: start + 5 },
  title: `T${path}`,
  body: [],
  children,
});

it('names the nearest heading above a place', () => {
  const sections = [
    section('I', 10, 'heading'),
    section('II', 30, 'heading', [
      section('II.1', 40, 'heading', [section('II.1', 50, 'bullet')]),
      section('II.2', 60, 'paragraph'),
    ]),
  ];
  expect([0, 10, 16, 30, 40, 52, 62, 99].map((offset) => headingAt({ sections }, offset))).toEqual([
    null,
    null,
    'I. TI',
    null,
    'II. TII',
    'II.1. TII.1',
    'II. TII',
    'II. TII',
  ]);
});
