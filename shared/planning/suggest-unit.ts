import type { Unit } from '#shared/model/journal';

/**
 * A unit from its name alone, the rest filled in as offices usually have it: the place at the end of the name, and the
 * committee of that place above a sở or phòng, the cấp ủy above a ban. Only a suggestion: Cài đặt shows it for correction.
 */
export function suggestUnit(name: string, otherNames: readonly string[]): Unit {
  return { name, otherNames, parent: suggestParent(name), place: suggestPlace(name) };
}

const AREA = /\s((?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường)\s+(\p{Lu}.*))$/u;
const COMMITTEE = /^Ban\s.*?\s((?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng)\s[uủ][yỷ]\s+(\p{Lu}.*))$/u;

function suggestParent(name: string): string {
  const committee = COMMITTEE.exec(name)?.[1];
  if (committee) return committee;
  const area = AREA.exec(name)?.[1];
  return area && /^(?:Sở|Phòng)\s/u.test(name) ? `UBND ${area}` : '';
}

function suggestPlace(name: string): string {
  return COMMITTEE.exec(name)?.[2] ?? AREA.exec(name)?.[2] ?? '';
}
