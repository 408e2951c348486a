import type { Reading, Span } from '#shared/model/reading';
import { foldText } from '#shared/text/fold';
import { isCapitals } from '#shared/outline/landmarks';
import { findNamedUnits } from '#shared/facts/words/unit-lists';

/** The left column of the head. */
export interface Issuer {
  readonly issuer: string;
  readonly parent: string | null;
  readonly span: Span;
}

/** National and Party lines, the motto and ornaments, folded; a scan may spoil a letter or two. */
const NATIONAL =
  /(?:cong\s*hoa\s*xa\s*ho.\s*chu\s*ngh.a\s*viet\s*nam|doc\s*lap\s*[-–]\s*tu\s*do\s*[-–]\s*hanh\s*phuc|dang\s*cong\s*san\s*viet\s*nam)/u;
const NATIONAL_LINES = ['cong hoa xa hoi chu nghia viet nam', 'dang cong san viet nam'];
const STAMP_NEXT = /^(?:cong van )?(?:den|di)(?:\s|[:.]|$)/u;
const BODY =
  /^(?:ubnd|uy ban|hdnd|hoi dong|so |ban |bo |tinh uy|thanh uy|huyen uy|quan uy|thi uy|dang uy|dang bo|chi bo|cuc |chi cuc|tong cuc|vu |trung tam|truong |phong |hoi |lien |cong doan|van phong|cong an|dai |bao |vien |benh vien|chinh phu|quoc hoi|mat tran|doan |tinh doan|thanh doan|huyen doan|bchqs|bo chi huy|thu tuong|toa an|kho bac|ngan hang|thanh tra|quan khu|tong cong ty)/u;
const TAIL = /[\s*\-–—_.…|]+$/u;

/** A line of the head without what belongs to the right column; null when nothing of an issuer is left. */
function issuerLine(text: string, line: Span): Span | null {
  const own = text.slice(line.start, line.end);
  const national = NATIONAL.exec(foldText(own));
  const left = (national ? own.slice(0, national.index) : own).replace(TAIL, '');
  return /\p{L}{2}/u.test(left) && isCapitals(left)
    ? { start: line.start, end: line.start + left.length }
    : null;
}

/** The lines that together are the Republic's or the Party's name, broken in a narrow column. */
function nationalLines(text: string, lines: readonly Span[]): ReadonlySet<number> {
  const words = lines.map((line) => foldText(text.slice(line.start, line.end)).trim());
  const found = new Set<number>();
  words.forEach((_, start) => {
    let joined = '';
    for (let end = start; end < words.length; end++) {
      joined = `${joined} ${words[end]}`.trim();
      const whole = NATIONAL_LINES.find((name) => name.startsWith(joined));
      if (whole === undefined) return;
      if (whole !== joined) continue;
      for (let at = start; at <= end; at++) found.add(at);
      return;
    }
  });
  return found;
}

/** Reads the issuer from the lines before the number (or before the type, where no number stands). */
export function readIssuer(
  reading: Reading,
  lines: readonly Span[],
  before: number,
): Issuer | null {
  const found: Span[] = [];
  const national = nationalLines(reading.text, lines);
  lines.forEach((line, at) => {
    if (line.start >= before || national.has(at)) return;
    if (STAMP_NEXT.test(foldText(reading.text.slice(line.start, line.end)))) return;
    const own = issuerLine(reading.text, line);
    const next = lines[at + 1];
    const stamped = next && STAMP_NEXT.test(foldText(reading.text.slice(next.start, next.end)));
    if (own && !stamped) found.push(own);
  });
  const first = found[0];
  const last = found.at(-1);
  const words = found.map((line) => reading.text.slice(line.start, line.end));
  if (!first || !last || !BODY.test(`${foldText(words[0] ?? '')} `)) return null;
  // A name may take several lines: the last line that opens a body begins the issuer's own name.
  const own = words.findLastIndex((line) => BODY.test(`${foldText(line)} `));
  return {
    issuer: words.join(' '),
    parent: own > 0 ? words.slice(0, own).join(' ') : null,
    span: { start: first.start, end: last.end },
  };
}

/**
 * The name in the head as the text writes it: "BAN TUYÊN GIÁO" under "TỈNH ỦY CAO BẰNG" is the text's
 * "Ban Tuyên giáo Tỉnh ủy Cao Bằng". Null when the text never writes it.
 */
export function writeOutIssuer(reading: Reading, issuer: Issuer): string | null {
  const whole = foldText(issuer.issuer);
  const parent = foldText(issuer.parent ?? '');
  const own = whole.slice(parent.length).trim();
  let best: string | null = null;
  for (const { start, end } of findNamedUnits(reading.text)) {
    const name = reading.text.slice(start, end);
    const folded = foldText(name);
    if (name === name.toUpperCase() || !folded.startsWith(own)) continue;
    if (!parent.includes(folded.slice(own.length).trim())) continue;
    if (best === null || name.length > best.length) best = name;
  }
  return best;
}

const ISSUES =
  /^\s*(?:\([^)]*\)\s*)?,?\s*(?:ban hành|xây dựng|hướng dẫn|đề nghị|triển khai|yêu cầu|thông báo|tổ chức|đề ra|phối hợp)/u;

/**
 * The issuer's full name made out from the text: the body that "ban hành", "hướng dẫn" in the opening sentence.
 * A level without its place ("Ủy ban nhân dân tỉnh") gets the place the document names.
 */
export function inferIssuer(reading: Reading, opening: readonly Span[]): string | null {
  for (const span of opening.toReversed()) {
    const own = reading.text.slice(span.start, span.end);
    const unit = findNamedUnits(own).find(
      (name) =>
        ISSUES.test(own.slice(name.end)) && /(?:^|[,;.]\s*)$/u.test(own.slice(0, name.start)),
    );
    if (!unit) continue;
    const name = own
      .slice(unit.start, unit.end)
      .replace(/\s*\([^)]*\)/gu, '')
      .trim();
    if (!/(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|Tỉnh [uủ][ỷy])$/u.test(name)) return name;
    const level = /(tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$/iu.exec(name)?.[1] ?? 'tỉnh';
    const place = new RegExp(
      `(?<![\\p{L}])${level}\\s+(\\p{Lu}\\p{Ll}+(?:\\s+(?:-\\s+)?\\p{Lu}\\p{Ll}+)*)`,
      'u',
    ).exec(reading.text)?.[1];
    return place === undefined ? name : `${name} ${place}`;
  }
  return null;
}
