import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildAnnexDocx } from '../../../../renderer/paper/annex-docx';
import { layOutAnnex } from '#shared/drafting/lay-out-annex';
import { joinAnniversaries } from '#shared/planning/join-anniversaries';
import { listDayItems } from '#shared/planning/list-year';
import { readCommemorations, readDiplomaticRelations } from '#shared/planning/read-commemorations';

const resources = new URL('../../../../resources/calendar/', import.meta.url);

function rowsOf(name: string): Record<string, string>[] {
  const csv = readFileSync(new URL(name, resources), 'utf8');
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

const items = listDayItems(
  joinAnniversaries(
    [
      ...readCommemorations(rowsOf('anniversaries.csv')),
      ...readDiplomaticRelations(rowsOf('diplomatic-relations.csv')),
    ],
    [],
  ),
  2025,
);
const annex = layOutAnnex(items, 2025, ({ observance }) =>
  observance.commemoration.id === 'viet-minh' ? ['14-HD/BTGTU'] : [],
);
const rows = annex.groups.flatMap((group) => group.rows);

describe('the annex of a year', () => {
  it('has its columns between the margins of A4', () => {
    expect(annex.columns.map(({ title }) => title)).toEqual([
      'STT',
      'Ngày, tháng',
      'Ngày âm lịch',
      'Sự kiện',
      'Năm thứ',
      'Loại',
      'Ghi chú',
    ]);
    const { left, right } = annex.margins;
    expect(annex.columns.reduce((sum, { width }) => sum + width, 0)).toBe(210 - left - right);
  });

  it('names every day once, under the heads of the guidance, numbered through', () => {
    expect(rows).toHaveLength(items.length);
    expect(rows.map(({ cells }) => cells[0])).toEqual(items.map((_, index) => String(index + 1)));
    expect(annex.groups.map(({ title }) => title)).toEqual([
      'I. Các ngày lễ lớn, ngày nghỉ lễ của đất nước',
      'II. Ngày sinh, ngày mất các đồng chí lãnh đạo và danh nhân tiêu biểu',
      'III. Các sự kiện lịch sử quan trọng',
      'IV. Ngày truyền thống, ngày quốc tế, ngày của địa phương',
      'V. Ngày thiết lập quan hệ ngoại giao (năm tròn, năm lẻ 5)',
    ]);
  });

  it('writes day, lunar day, name with both dates, count, grade and remark', () => {
    const of = (name: string) => rows.find(({ cells }) => cells[3]?.startsWith(name));
    expect(of('Ngày thành lập Đảng Cộng sản')).toEqual({
      cells: [
        '7',
        '03/02',
        '6/1',
        'Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930 – 03/02/2025)',
        '95',
        'Lẻ 5',
        '',
      ],
      bold: true,
    });
    expect(of('Giỗ Tổ')?.cells.slice(1)).toEqual([
      '07/04',
      '10/3',
      'Giỗ Tổ Hùng Vương',
      '',
      'Lẻ 5',
      'Nghỉ lễ',
    ]);
    expect(of('Giao thừa')?.cells[2]).toBe('29/12 (cuối tháng Chạp)');
    expect(of('Ngày thành lập Mặt trận Việt Minh')?.cells[6]).toBe('Theo 14-HD/BTGTU');
    expect(of('Ngày thành lập ngành Thống kê')?.cells[6]).toBe('Chưa đối chiếu');
    expect(of('Ngày thiết lập quan hệ ngoại giao Việt Nam – Albania')?.cells[6]).toBe(
      'Chưa đối chiếu',
    );
  });
});

describe('its DOCX', () => {
  let bytes: Uint8Array;
  let xml: string;
  beforeAll(async () => {
    bytes = await buildAnnexDocx(annex);
    const part = unzipSync(bytes)['word/document.xml'];
    xml = part ? strFromU8(part) : '';
  });

  it('is A4 portrait with the margins, head row and unbroken rows', () => {
    const [size] = /<w:pgSz[^>]*>/u.exec(xml) ?? [''];
    expect(size).toContain('w:w="11905" w:h="16837"');
    const [margins] = /<w:pgMar[^>]*>/u.exec(xml) ?? [''];
    expect(margins).toContain('w:top="1133" w:right="850" w:bottom="1133" w:left="1700"');
    expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(xml.match(/<w:tr>|<w:tr /gu)).toHaveLength(1 + annex.groups.length + rows.length);
    expect(xml.match(/<w:cantSplit\/>/gu)).toHaveLength(1 + annex.groups.length + rows.length);
    expect(xml.includes('<w:sz w:val="26"/>')).toBe(true);
  });

  it('names every event', () => {
    const missing = rows.filter(({ cells }) => !xml.includes(escapeXml(cells[3] ?? '')));
    expect(missing).toEqual([]);
  });
});

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
