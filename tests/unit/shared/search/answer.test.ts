import { assert, asyncProperty, string } from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addPlan, addText } from '../../../support/memory-archive';
import { answerSearch } from '#shared/search/ask/answer';
import type { SearchAnswer, SearchRequest } from '#shared/search/ask/answer';
import { MemoryArchive } from '#shared/search/ask/memory-archive';
import { draftItems, calendarItems } from '#shared/search/entries/item-entries';

const names = [
  '001-hd-14-btgtu-cao-bang-2021.txt',
  '002-kh-ubnd-cao-bang-2023.txt',
  '003-kh-tinh-uy-cao-bang-kl57-2023.txt',
];
const archive = new MemoryArchive();
const ask = (text: string, request: Omit<SearchRequest, 'text'> = {}): Promise<SearchAnswer> =>
  answerSearch(archive, { text, ...request });
const found = ({ documents }: SearchAnswer): string[] => documents.map((each) => each.document);
const marked = ({ documents }: SearchAnswer): string[] =>
  documents.flatMap(({ hits }) =>
    hits.flatMap(({ snippet }) =>
      snippet.marks.map(({ start, end }) => snippet.text.slice(start, end)),
    ),
  );

beforeAll(() => {
  for (const name of names) addPlan(archive, name);
  addText(archive, 'đường', 'Mở đường Hồ Chí Minh trên biển.\n\nQua Sở Thông tin.');
  addText(archive, 'dương', 'Đại dương rộng lớn. Đương dương đương.\n\nThông báo về dương lịch.');
  addText(archive, 'dương2', 'Dương lịch và âm lịch, dương tính, dương cầm.');
  addText(archive, 'hòa', 'Nước Cộng hòa xã hội chủ nghĩa Việt Nam.');
  addText(archive, 'hoà', 'Nước Cộng hoà xã hội chủ nghĩa Việt Nam.');
  addText(archive, 'xa', `Kế hoạch năm nay.\n\n${'Nội dung khác hẳn. '.repeat(60)}\n\nHoạch toán.`);
  addText(archive, 'gần', `${'Nội dung khác hẳn. '.repeat(60)}\n\nKế hoạch năm nay. Hoạch toán.`);
});

describe('search', () => {
  it('finds with and without accents, composed or not', async () => {
    const plain = await ask('ke hoach thong tin doi ngoai ');
    expect(plain.partial).toBe(false);
    expect(found(plain).toSorted()).toEqual(names);
    for (const query of ['Kế hoạch thông tin đối ngoại ', 'kê hoạch thông tin đối ngoại '])
      for (const form of ['NFC', 'NFD'])
        expect(found(await ask(query.normalize(form))).toSorted(), query).toEqual(names);
    for (const query of ['cộng hoà ', 'cộng hòa ', 'CONG HOA '])
      expect(found(await ask(query)), query).toEqual(expect.arrayContaining(['hòa', 'hoà']));
  });

  it('ranks what was typed with accents first', async () => {
    expect(found(await ask('đường '))[0]).not.toMatch(/dương/u);
    expect(found(await ask('dương '))[0]).toMatch(/dương/u);
    expect((await ask('đường Hồ Chí Minh trên biển ')).documents[0]?.document).toBe('đường');
  });

  it('ranks words near each other before the same words far apart', async () => {
    const order = found(await ask('kế hoạch năm nay hoạch toán '));
    expect(order.indexOf('gần')).toBeLessThan(order.indexOf('xa'));
    expect(order[0]).toBe('gần');
  });

  it('finds a number of an act in any spelling, first where it stands', async () => {
    for (const query of ['57-KL/TW', '57 kl tw', '57kl/tw', '57 KL/TW ', 'kl/tw', '57-KL/T'])
      expect(found(await ask(query)), query).toContain(names[2]);
    expect(found(await ask('57-KL/TW '))).toEqual([names[2]]);
    expect(found(await ask('so:14 '))).toEqual([names[0]]);
    expect(found(await ask('14-HD/BTGTU'))[0]).toBe(names[0]);
  });

  it('keeps to phrases, leaves out what is excluded, follows fields', async () => {
    const phrase = found(await ask('"thông tin đối ngoại"'));
    expect(phrase.toSorted()).toEqual(names);
    expect((await ask('"đối ngoại thông tin"')).documentCount).toBe(0);
    expect(found(await ask('"thong tin doi ngoai" -"Hướng dẫn"'))).not.toContain(names[0]);
    expect(found(await ask('"thong tin doi ngoai" -btgtu '))).not.toContain(names[0]);
    expect(found(await ask('"kê hoạch"'))).toEqual([]);
    expect((await ask('"ke hoach"')).documentCount).toBeGreaterThan(2);
    expect(found(await ask('thong tin loai:hd'))).toEqual([names[0]]);
    expect(found(await ask('thông tin loại:"hướng dẫn"'))).toEqual([names[0]]);
    expect(found(await ask('thong tin nam:2021 '))).toEqual([names[0]]);
    expect(found(await ask('thong tin -nam:2021 -nam:2023')).toSorted()).toEqual([
      names[2],
      'đường',
    ]);
    expect(found(await ask('thong tin 2021 -2023'))).toContain(names[0]);
    expect(found(await ask('tieude:"thong tin doi ngoai" coquan:ubnd')).length).toBe(1);
  });

  it('forgives typing errors where asked, and takes patterns', async () => {
    expect(found(await ask('hoahc~ thong tin')).length).toBeGreaterThan(0);
    expect(
      found(await ask('tuy*truyen')).length + found(await ask('tuyen*')).length,
    ).toBeGreaterThan(0);
    expect(await ask('cộng^3 hoà')).toMatchObject({ partial: false });
  });

  it('marks the true letters, the beginning of a word being typed', async () => {
    expect(marked(await ask('cong hoa x')).filter((text) => text === 'x').length).toBeGreaterThan(
      0,
    );
    expect(marked(await ask('cộng hoà '))).toEqual(expect.arrayContaining(['Cộng', 'hòa', 'hoà']));
    expect(marked(await ask('"thong tin doi"'))).toEqual(
      expect.arrayContaining(['thông', 'tin', 'đối']),
    );
  });

  it('counts what the answer may be narrowed to, and narrows it', async () => {
    const answer = await ask('thong tin ');
    const years = answer.facets.find(({ facet }) => facet === 'year')?.values ?? [];
    expect(years.map(({ value }) => value)).toEqual(expect.arrayContaining(['2021', '2023']));
    for (const { value, count } of years) {
      const narrowed = await ask('thong tin ', { chosen: { year: [value] } });
      expect(narrowed.documentCount, value).toBe(count);
      // The other years stay to be chosen.
      expect(narrowed.facets.find(({ facet }) => facet === 'year')?.values).toEqual(years);
    }
    archive.open.add(names[1] ?? '');
    expect((await ask('thong tin ')).openCount).toBe(1);
    expect(found(await ask('thong tin ', { onlyOpen: true }))).toEqual([names[1]]);
  });

  it('finds tasks, anniversaries and drafts beside documents', async () => {
    archive.addItems(
      'calendar',
      calendarItems([{ id: 'tx', name: 'Ngày thành lập Xứ ủy Trung Kỳ', note: '' }]),
    );
    archive.addItems(
      'draft:d',
      draftItems({
        id: 'd',
        basedOn: '',
        system: 'state',
        parent: '',
        unit: 'Sở X',
        symbol: '',
        place: '',
        year: 2024,
        title: 'Kế hoạch trồng rừng phòng hộ',
        paragraphs: [],
        recipients: [],
        capacity: '',
        signerTitle: '',
        signer: '',
      }),
    );
    archive.commit();
    expect((await ask('xu uy trung ky')).items[0]).toMatchObject({
      kind: 'anniversary',
      name: 'tx',
    });
    expect((await ask('trong rung phong ho')).items[0]).toMatchObject({ kind: 'draft', name: 'd' });
    const tasks = (await ask('pano điện tử')).items.filter(({ kind }) => kind === 'task');
    expect(tasks[0]?.document).toBe(names[1]);
    expect(tasks[0]?.span).not.toBeNull();
  });

  it('says when only some of the words were found, and what would find', async () => {
    const answer = await ask('thông tin xyzxyz ');
    expect(answer.partial).toBe(true);
    expect(answer.documents.length).toBeGreaterThan(0);
    expect(answer.suggestions).toContainEqual(
      expect.objectContaining({ kind: 'fewer', query: 'thông tin ' }),
    );
    expect((await ask('   ')).documents).toEqual([]);
    const tries: [string, string][] = [
      ['thongtin doingoai ', 'thong tin doi ngoai '],
      ['hoajch ', 'hoạch '],
      ['ke61 hoa5ch ', 'kế hoạch '],
      ['tuyenn ', 'tuyen '],
      ['thong tin nam:1999 ', 'thong tin '],
    ];
    for (const [typed, offered] of tries) {
      const { suggestions, documentCount, partial } = await ask(typed);
      expect(partial || documentCount === 0, typed).toBe(true);
      expect(
        suggestions.map(({ query }) => query),
        typed,
      ).toContain(offered);
      for (const { query, count } of suggestions)
        expect((await ask(query)).documentCount, query).toBe(count);
    }
    expect((await ask('oạch ')).suggestions).toContainEqual(
      expect.objectContaining({ kind: 'contains', query: '*oạch*' }),
    );
  });

  it('answers every beginning of a query as it is typed', async () => {
    const query = '+báo cáo~ "định kỳ" -năm^2 loại:"kế hoạch" so:57-KL/T* *anh*';
    for (const form of ['NFC', 'NFD'])
      for (let end = 1; end <= query.length; end += 1)
        await ask(query.normalize(form).slice(0, end));
  });

  it('answers any string', async () => {
    await assert(
      asyncProperty(string({ unit: 'grapheme' }), async (text) => {
        await ask(text);
        await ask(`thông ${text} "tin`);
      }),
      { numRuns: 80 },
    );
  });
});
