import { toParts } from '#shared/calendar/day';
import type { Day } from '#shared/model/day';
import type { DocumentMeta } from '#shared/model/fact';

/**
 * A full citation as a plan's first sentence carries it: loại, số, ngày, cơ quan, trích yếu exactly as the document has them.
 * State style has no comma before "ngày" (Nghị định 30/2020/NĐ-CP, Phụ lục I), Party style has one.
 */
export function citeInFull(meta: DocumentMeta, system: 'party' | 'state'): string {
  const issuer = meta.issuerInferred ?? meta.issuer;
  return [
    citeShort(meta),
    meta.date === null ? '' : `${system === 'party' ? ',' : ''} ngày ${writeDay(meta.date)}`,
    issuer === null ? '' : ` của ${issuer}`,
    meta.title === null ? '' : ` ${subjectOf(meta.title)}`,
  ].join('');
}

/** Type and number only, for every later mention. */
export function citeShort(meta: DocumentMeta): string {
  const type = meta.type ?? 'Văn bản';
  if (meta.number !== null) return `${type} số ${meta.number}`;
  return meta.symbol === null ? type : `${type} số …/${meta.symbol.replace(/^[/-]/u, '')}`;
}

/** A day in running text: days below 10 and months 1 and 2 with a zero, 05/01/2020 and 30/3/2021 (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.4). */
export function writeDay(day: Day): string {
  const { year, month, day: date } = toParts(day);
  return `${String(date).padStart(2, '0')}/${month < 3 ? `0${month}` : month}/${year}`;
}

/** "Công tác thông tin đối ngoại năm 2021" → "về công tác …"; a title that begins with a verb of doing stands as it is. */
function subjectOf(title: string): string {
  const [first = '', second = ''] = title;
  const upperRun = second === second.toUpperCase() && second !== second.toLowerCase();
  const lowered = upperRun ? title : first.toLowerCase() + title.slice(first.length);
  return /^(?:về|thực hiện|triển khai|v\/v)\s/iu.test(title) ? lowered : `về ${lowered}`;
}
