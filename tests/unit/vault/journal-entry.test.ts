import { describe, expect, test } from 'vitest';
import type { Draft } from '#shared/model/draft';
import type { JournalEntry } from '#shared/model/journal';
import { isJournalEntry } from '#shared/vault/journal-entry';

const stamp = { id: 'a', at: '2026-11-21T08:05:00.000Z' } as const;
const document = 'ab'.repeat(32);
const unit = {
  name: 'Sở Thông tin và Truyền thông',
  otherNames: ['Sở TT&TT'],
  parent: '',
  place: '',
};
const draft: Draft = {
  id: 'd1',
  basedOn: document,
  system: 'state',
  parent: 'ỦY BAN NHÂN DÂN TỈNH CAO BẰNG',
  unit: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
  symbol: 'KH-STTTT',
  place: 'Cao Bằng',
  year: 2026,
  title: 'Thực hiện …',
  paragraphs: [
    { id: 'p1', kind: 'basis', text: 'Căn cứ …', sources: [], covers: [] },
    {
      id: 'p2',
      kind: 'duty',
      text: '1. …',
      sources: [{ document, span: { start: 10, end: 20 } }],
      covers: ['t1'],
    },
  ],
  recipients: ['- Lưu: VT.'],
  capacity: '',
  signerTitle: 'GIÁM ĐỐC',
  signer: '',
};

const box = { x: 10.25, y: 700.5, width: 31, height: 12 };

const date = { calendar: 'lunar', month: 12, day: 30, firstYear: null, onlyIn: null } as const;
const commemoration = {
  ...date,
  id: 'own-1',
  name: 'Giỗ cụ tổ',
  group: 'own',
  category: 'own',
  holiday: false,
  note: '',
  source: '',
} as const;
const kept = { ...stamp, kind: 'day.kept', commemoration } as const;
const settled = {
  ...stamp,
  kind: 'date.settled',
  commemoration: 'ngay-sinh-bac-ho',
  other: { ...date, calendar: 'solar', month: 5, day: 19, firstYear: 1891 },
  date: null,
} as const;

const search = {
  id: 's1',
  name: 'Kế hoạch 2023',
  text: 'kế hoạch ',
  choice: { type: ['Kế hoạch'], year: ['2023'], issuer: [], unit: [], onlyOpen: true },
} as const;

const entries: readonly JournalEntry[] = [
  kept,
  { ...kept, commemoration: { ...commemoration, month: null, day: null, onlyIn: 2026 } },
  { ...stamp, kind: 'day.released', commemoration: 'own-1' },
  { ...stamp, kind: 'day.hidden', commemoration: 'own-1' },
  { ...stamp, kind: 'day.shown', commemoration: 'own-1' },
  settled,
  { ...settled, date },
  { ...stamp, kind: 'date.opened', commemoration: 'own-1', other: date },
  { ...stamp, kind: 'document.added', document, fileName: '57-KH.pdf', sample: false },
  { ...stamp, kind: 'document.trashed', document },
  { ...stamp, kind: 'document.restored', document },
  { ...stamp, kind: 'task.decided', document, task: 't1' },
  { ...stamp, kind: 'task.decided', document, task: 't1', state: 'not-a-task', note: '' },
  { ...stamp, kind: 'word.corrected', document, page: 2, box, text: 'Trưởng' },
  { ...stamp, kind: 'word.corrected', document, page: 2, box, text: null },
  { ...stamp, kind: 'unit.set', unit },
  { ...stamp, kind: 'draft.saved', draft },
  { ...stamp, kind: 'draft.removed', draft: 'd1' },
  { ...stamp, kind: 'search.kept', search },
  { ...stamp, kind: 'search.removed', search: 's1' },
  { ...stamp, at: '2026-11-21T08:05:00Z', kind: 'draft.removed', draft: 'd1' },
];

const trashed = { ...stamp, kind: 'document.trashed', document };
const decided = { ...stamp, kind: 'task.decided', document, task: 't1' };
const [basis] = draft.paragraphs;

const strangers: readonly unknown[] = [
  { ...stamp, kind: 'search.kept', search: { ...search, id: '' } },
  { ...stamp, kind: 'search.kept', search: { ...search, choice: { year: ['2023'] } } },
  null,
  undefined,
  7,
  { ...stamp, kind: 'word.corrected', document, page: 2, box, text: 7 },
  { ...stamp, kind: 'word.corrected', document, page: 2, box: { x: 1, y: 2, width: 3 }, text: '' },
  { ...stamp, kind: 'word.corrected', document, page: -1, box, text: '' },
  { ...kept, commemoration: 'own-1' },
  { ...kept, commemoration: { ...commemoration, id: '' } },
  { ...kept, commemoration: { ...commemoration, calendar: 'moon' } },
  { ...kept, commemoration: { ...commemoration, month: '12' } },
  { ...kept, commemoration: { ...commemoration, group: 'toString' } },
  { ...stamp, kind: 'day.hidden' },
  { ...settled, other: null },
  { ...settled, date: { ...date, firstYear: undefined } },
  'document.trashed',
  [],
  {},
  { ...trashed, id: '' },
  { ...trashed, id: 1 },
  { ...trashed, at: '2026-11-21' },
  { ...trashed, at: '2026-13-21T08:05:00Z' },
  { ...trashed, at: '2026-11-21T08:05:00+07:00' },
  { ...trashed, at: '../2026-11-21T08:05:00Z' },
  { ...trashed, kind: 'toString' },
  { ...trashed, kind: undefined },
  { ...trashed, document: 'x' },
  { ...trashed, document: document.toUpperCase() },
  { ...stamp, kind: 'document.trashed' },
  { ...stamp, kind: 'document.added', document, fileName: 'a', sample: 'no' },
  { ...decided, state: 'later' },
  { ...decided, note: 7 },
  { ...decided, state: undefined },
  { ...stamp, kind: 'unit.set', unit: { ...unit, otherNames: 'STTTT' } },
  { ...stamp, kind: 'unit.set', unit: null },
  { ...stamp, kind: 'draft.saved', draft: { ...draft, year: '2026' } },
  { ...stamp, kind: 'draft.saved', draft: { ...draft, system: 'army' } },
  { ...stamp, kind: 'draft.saved', draft: { ...draft, paragraphs: [{ ...basis, kind: 'poem' }] } },
  {
    ...stamp,
    kind: 'draft.saved',
    draft: {
      ...draft,
      paragraphs: [{ ...basis, sources: [{ document, span: { start: -1, end: 0 } }] }],
    },
  },
];

describe('the shape of a journal entry', () => {
  test.each(entries)('$kind is known', (entry) => {
    expect(isJournalEntry(entry)).toBe(true);
    expect(isJournalEntry(JSON.parse(JSON.stringify(entry)))).toBe(true);
  });

  test.each(strangers)('%j is none', (value) => {
    expect(isJournalEntry(value)).toBe(false);
  });

  test('what a newer program added to an entry does not matter', () => {
    expect(isJournalEntry({ ...trashed, reason: 'twice' })).toBe(true);
  });
});
