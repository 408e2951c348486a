import { readListedFields } from '#shared/facts/words/listed-fields';
import { OFFICES } from '#shared/facts/words/generic-bodies';
import { readOn } from '#shared/facts/words/end-unit';
import {
  eitherCase,
  END,
  oneOf,
  reach,
  reachDeterminer,
  reachGeneric,
  reachOffice,
  reachSmallName,
  startsNamedUnit,
} from '#shared/facts/words/start-unit';

const OFFICE_NEXT = new RegExp(String.raw`(?:,| và) *${oneOf(eitherCase(OFFICES))}${END}`, 'uy');
/** The office holds half of its body's name: "Trưởng phòng Nội vụ", "Trưởng Ban Tuyên giáo". */
const OFFICE_OF =
  /(?:[Tt]rưởng (?:[Pp]hòng|[Bb]an)(?= \p{Lu}\p{Ll})|[Cc]hánh (?:[Vv]ăn phòng|[Tt]hanh tra)(?= (?:\p{Lu}|tỉnh|thành phố|huyện|quận)))/uy;
/** Firms and boards of projects carry verbs in their names: Ban Quản lý dự án đầu tư xây dựng. */
const WORK_NAME = /^(?:Ban [Qq]uản lý|Công ty|Tổng [Cc]ông ty|Tập đoàn|Hợp tác xã)/u;

/** The end of the body's name that begins at `at`, or null when none does. */
export function readUnit(text: string, at: number): number | null {
  const office = reachOffice(text, at);
  if (office !== null) {
    const whose = readUnit(text, office);
    if (whose !== null) return whose;
    // "Bộ trưởng, Thủ trưởng cơ quan ngang bộ": the first office stands for its body as well.
    const named = at + text.slice(at, office).trimEnd().length;
    if (reach(OFFICE_NEXT, text, named) !== null) return named;
    const half = reach(OFFICE_OF, text, at);
    if (half !== null) return readOn(text, half, false, true);
  }
  const listed = readListedFields(text, at);
  if (listed !== null) return listed.end;
  // "Các Ban Quản lý dự án …": several of one name.
  const start = reachDeterminer(text, at) ?? at;
  const head = startsNamedUnit(text, start);
  if (head !== null) {
    const noun = text.slice(start, head);
    return readOn(text, head, WORK_NAME.test(noun), /^(?:Sở|Bộ|Phòng)$/u.test(noun));
  }
  const small = reachSmallName(text, at);
  if (small !== null) return readOn(text, small, false, true);
  const run = reachGeneric(text, at);
  return run === null ? null : readOn(text, run);
}
