import { formatDay } from '#shared/calendar/day';
import { nameLunarYear } from '#shared/calendar/lunar';
import { formatLunarOf } from '#shared/calendar/observance';
import { sheetLine } from '#shared/drafting/sheet-line';
import {
  GROUP_ORDER,
  describeEvent,
  isUnchecked,
  nameGrade,
  nameGroup,
} from '#shared/planning/name-day';
import type { DayItem } from '#shared/planning/list-year';
import type { Annex, AnnexColumn, AnnexRow } from '#shared/model/annex';
import type { Observance } from '#shared/model/commemoration';

/** 165 mm together: A4 between the margins of Nghị định 30/2020/NĐ-CP. */
const COLUMNS: readonly AnnexColumn[] = [
  { title: 'STT', width: 12.5, align: 'centre' },
  { title: 'Ngày, tháng', width: 16.5, align: 'centre' },
  { title: 'Ngày âm lịch', width: 18, align: 'centre' },
  { title: 'Sự kiện', width: 67, align: 'left' },
  { title: 'Năm thứ', width: 12.5, align: 'centre' },
  { title: 'Loại', width: 14, align: 'centre' },
  { title: 'Ghi chú', width: 24.5, align: 'left' },
];

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI'];

/**
 * The year's days as the annex of a plan, under the heads of the yearly guidance, numbered through (layout of annexes:
 * Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III). `nameSources` gives the documents that name a day, for the last column.
 */
export function layOutAnnex(
  items: readonly DayItem[],
  year: number,
  nameSources: (item: DayItem) => readonly string[],
): Annex {
  const groups = GROUP_ORDER.map((group) => ({
    group,
    members: items.filter(({ observance }) => observance.commemoration.group === group),
  })).filter(({ members }) => members.length > 0);
  let order = 0;
  const number = (): string => String((order += 1));
  return {
    margins: { top: 20, right: 15, bottom: 20, left: 30 },
    title: [
      sheetLine('Phụ lục', { bold: true, keepWithNext: true }),
      sheetLine('CÁC NGÀY LỄ LỚN, NGÀY KỶ NIỆM VÀ SỰ KIỆN', { bold: true, keepWithNext: true }),
      sheetLine(`NĂM ${year} (${nameLunarYear(year).toUpperCase()})`, {
        bold: true,
        keepWithNext: true,
      }),
      sheetLine(
        '(Kèm theo Kế hoạch số        /KH-        ngày      tháng      năm        của        )',
        {
          italic: true,
          keepWithNext: true,
        },
      ),
      sheetLine('', { size: 4, rule: 'third', keepWithNext: true }),
    ],
    columns: COLUMNS,
    size: 13,
    groups: groups.map(({ group, members }, index) => ({
      title: `${NUMERALS[index] ?? ''}. ${nameGroup(group)}`,
      rows: members.map((item) => toRow(item, number(), nameSources(item))),
    })),
    notes: [
      sheetLine(
        'Năm tròn, năm lẻ 5, năm khác: Điều 3 Nghị định số 145/2013/NĐ-CP; Giỗ Tổ Hùng Vương tính theo năm dương lịch. Ngày âm lịch tính theo múi giờ thứ 7 (Quyết định số 121-CP năm 1967).',
        { size: 12, italic: true, align: 'justify', before: 6 },
      ),
    ],
  };
}

function toRow(
  { observance, joined }: DayItem,
  order: string,
  sources: readonly string[],
): AnnexRow {
  const { commemoration, count, grade } = observance;
  const notes = [
    commemoration.holiday ? 'Nghỉ lễ' : '',
    sources.length > 0 ? `Theo ${sources.join('; ')}` : '',
    isUnchecked(joined) ? 'Chưa đối chiếu' : '',
  ];
  return {
    cells: [
      order,
      formatDayOf(observance),
      formatLunarOf(observance),
      describeEvent(observance),
      count === null ? '' : String(count),
      grade === null ? '' : nameGrade(grade),
      notes.filter((note) => note !== '').join('; '),
    ],
    bold: grade === 'round' || grade === 'five',
  };
}

/** "03/02"; "Tháng 02" where no day is known, nothing where only the year is. */
function formatDayOf({ day, precision }: Observance): string {
  if (precision === 'day') return formatDay(day.slice(5));
  return precision === 'month' ? `Tháng ${day.slice(5, 7)}` : '';
}
