import { describe, expect, it } from 'vitest';
import { assignTask, reportFallsTo } from '#shared/planning/assignment';
import { matchUnit } from '#shared/planning/match-unit';
import type { Mention } from '#shared/model/fact';
import type { Unit } from '#shared/model/journal';

const unit = (name: string, ...otherNames: string[]): Unit => ({
  name,
  otherNames,
  parent: '',
  place: '',
});
const mention = (text: string): Mention => ({ text, span: { start: 0, end: text.length } });
const culture = unit('Sở Văn hóa, Thể thao và Du lịch tỉnh Cao Bằng', 'Sở VHTTDL');
const district = unit('UBND huyện Trùng Khánh');
const partyBoard = unit('Ban Tuyên giáo Huyện ủy Hà Quảng');

describe('matchUnit', () => {
  it.each([
    [culture, 'Sở Văn hoá, Thể thao và Du lịch', 'name'],
    [culture, 'Sở VHTT&DL', 'name'],
    [culture, 'Sở VHTTDL', 'name'],
    [culture, 'Đề nghị Sở Văn hóa, Thể thao và Du lịch', 'name'],
    [culture, 'Các Sở, Ban ngành', 'group'],
    [culture, 'Sở, ban ngành TP', 'group'],
    [culture, 'các cơ quan, đơn vị, địa phương', 'group'],
    [culture, 'các cơ quan, đơn vị, địa phương có liên quan', null],
    [culture, 'các Sở, ngành liên quan', 'group'],
    [culture, 'Sở Văn hóa', null],
    [culture, 'Sở Ngoại vụ', null],
    [culture, 'Bộ Văn hóa, Thể thao và Du lịch', null],
    [culture, 'UBND các huyện, thành phố', null],
    [culture, 'Các đơn vị trực thuộc ngành Y tế Kiên Giang', null],
    [culture, 'các đơn vị thuộc Bộ Thông tin và Truyền thông', null],
    [culture, 'các địa phương Bắc Ninh, Bình Dương, An Giang', null],
    [culture, 'Các cơ quan thông tin đại chúng', null],
    [culture, 'đơn vị có tạp chí, đặc san, bản tin', null],
    [culture, 'Các cơ quan Đảng', null],
    [culture, 'các Sở, ban, ngành, đoàn thể cấp tỉnh', 'group'],
    [culture, 'các cơ quan, đơn vị, địa phương trên địa bàn tỉnh', 'group'],
    [partyBoard, 'Các Sở, Ban ngành', null],
    [partyBoard, 'các ban Đảng', 'group'],
    [partyBoard, 'các địa phương, đơn vị', 'group'],
    [district, 'Ủy ban nhân dân huyện Trùng Khánh', 'name'],
    [district, 'UBND huyện Quảng Hòa', null],
    [district, 'UBND tỉnh', null],
    [district, 'UBND các huyện, thành phố', 'group'],
    [district, 'UBND huyện, thành phố', 'group'],
    [district, 'UBND cấp huyện', 'group'],
    [district, 'Các Sở, Ban ngành', null],
    [partyBoard, 'Ban Tuyên giáo các huyện, thành ủy', 'group'],
    [partyBoard, 'Ban Tuyên giáo Trung ương', null],
    [unit('Công an tỉnh Cao Bằng'), 'Công an tỉnh', 'name'],
    [unit('Báo Cao Bằng'), 'Các cơ quan thông tin đại chúng', 'group'],
  ] as const)('%o: %s is %s', (own, said, expected) => {
    expect(matchUnit(said, own)).toBe(expected);
  });

  it('knows no unit before one is set', () => {
    expect(matchUnit('Các Sở, Ban ngành', unit(''))).toBeNull();
  });
});

describe('assignTask', () => {
  const task = {
    lead: [mention('Sở Ngoại vụ')],
    advise: [],
    coordinate: [mention('Các Sở, Ban ngành')],
  };

  it('sets a name above a group, and leading above coordinating', () => {
    expect(assignTask(task, unit('Sở Ngoại vụ'))).toEqual({ role: 'lead', through: 'name' });
    expect(assignTask(task, culture)).toEqual({ role: 'coordinate', through: 'group' });
    expect(
      assignTask(
        { ...task, coordinate: [mention('Sở VHTTDL')], lead: [mention('các cơ quan')] },
        culture,
      ),
    ).toEqual({
      role: 'coordinate',
      through: 'name',
    });
    expect(assignTask(task, district)).toBeNull();
  });

  it('lets a report that names nobody fall to everyone', () => {
    expect(reportFallsTo({ from: [] }, culture)).toBe(true);
    expect(reportFallsTo({ from: [mention('Sở Ngoại vụ')] }, culture)).toBe(false);
  });
});
