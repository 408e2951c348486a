import type { Day } from '#shared/model/day';
import type { DocumentMeta, MetaField } from '#shared/model/fact';
import type { Outline } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import { foldText } from '#shared/text/fold';
import { isCapitals, readTypeLine } from '#shared/outline/landmarks';
import { findFacts } from '#shared/facts/engine/refine';
import { CITATION_REFINERS, CITATION_RULES } from '#shared/facts/rules/citation-rules';
import { linesOf } from '#shared/facts/lines-of';
import { readAttachment, readFirstLine } from '#shared/facts/read-first-line';
import { inferIssuer, readIssuer, writeOutIssuer } from '#shared/facts/read-issuer';
import { readOwnNumber, readPlaceAndDate } from '#shared/facts/read-number';
import { readSignature, signatureLines } from '#shared/facts/read-signature';

interface Title {
  readonly type: string;
  readonly typeSpan: Span;
  readonly title: { readonly text: string; readonly span: Span } | null;
}

const NOT_A_TITLE = /^(?:số\s*[:.]|số \d|kính gửi|đến\s|ngày\s*:|\(|[-–—_*=.\s]+$|[-–]\s)/iu;
const BESIDE_TYPE = /^\s*(?:[IVX]+|\d{1,2}|PHỐI HỢP|LIÊN NGÀNH|LIÊN TỊCH)\s*$/u;
const ISSUING =
  /^(?:chu tich|uy ban|ubnd|van phong|chinh phu|hoi dong|giam doc|thu tuong|bo truong|so |ban chap hanh|ban thuong vu|huyen uy|tinh uy)/u;
const ATTACHED = /\s*[(](?:kèm theo|ban hành kèm|đính kèm).*$/iu;
const SUBJECT = /(?<![\p{L}])V\/v:?\s+(.+)$/su;

/** Type and title: the first line of capitals that names a kind of document, and what stands under it. */
function readTitle(reading: Reading, head: readonly Span[]): Title | null {
  const { text } = reading;
  const at = head.findIndex((span) => readTypeLine(text.slice(span.start, span.end)));
  const first = head[at];
  const type = first ? readTypeLine(text.slice(first.start, first.end)) : null;
  if (!first || !type) return null;
  const parts: Span[] = [];
  const rest = text.slice(first.start + type.end, first.end);
  // "PHỤ LỤC II" has its number beside the type, "KẾ HOẠCH PHỐI HỢP" what kind of plan it is.
  if (/\p{L}/u.test(rest) && !BESIDE_TYPE.test(rest)) {
    const skip = /^\s*(?:(?:[IVX]+|\d{1,2})\s*[:.–-]\s*)?/u.exec(rest)?.[0].length ?? 0;
    parts.push({ start: first.start + type.end + skip, end: first.end });
  }
  for (const span of head.slice(at + 1)) {
    const own = text.slice(span.start, span.end);
    const begun = parts.length > 0;
    // A title in capitals broken before "SỐ 57-NQ/TW" goes on.
    if (begun && /^SỐ \d/u.test(own)) {
      parts.push(span);
      continue;
    }
    // "QUYẾT ĐỊNH" / "QUY ĐỊNH CHẾ ĐỘ BÁO CÁO": the title's first words name a kind of document too.
    const another = readTypeLine(own);
    if (another && (begun || !/\p{L}{2}/u.test(own.slice(another.end)))) break;
    if (begun && isCapitals(own) && ISSUING.test(foldText(own))) break;
    if (NOT_A_TITLE.test(own) || readPlaceAndDate(text, span)) {
      if (begun) break;
      continue;
    }
    parts.push(span);
  }
  const typeSpan = { start: first.start, end: first.start + type.end };
  const start = parts[0];
  const end = parts.at(-1);
  const words = parts
    .map((span) => text.slice(span.start, span.end))
    .join(' ')
    .replace(ATTACHED, '')
    .replace(/[\s*_–—-]{3,}$/u, '')
    .trim();
  const title =
    start && end && words !== ''
      ? {
          text: words,
          span: { start: start.start, end: Math.min(end.end, start.start + words.length) },
        }
      : null;
  return { type: type.type, typeSpan, title };
}

function yearOf(title: string | null, date: string | null): number | null {
  const named = [
    ...(title ?? '').matchAll(
      /(?<!tháng\s\d{1,2}\s|(?:tầm nhìn|định hướng)[^,;]{0,8}\s)năm\s+((?:19|20)\d{2})(?!\s*[-–]\s*\d)/giu,
    ),
  ].at(-1)?.[1];
  if (named !== undefined) return Number(named);
  return date === null ? null : Number(date.slice(0, 4));
}

/** A decision's date as the plan it issues repeats it: "(Kèm theo Quyết định số 254/QĐ-UBND ngày 17/02/2023 …)". */
function dateOfOwnMention(text: string, number: string | null): Day | null {
  if (number === null) return null;
  const own = findFacts(CITATION_RULES, CITATION_REFINERS, text, { year: null }).find(
    ({ value }) => value.number === number && value.date !== null,
  );
  return own?.value.date ?? null;
}

/** Party documents write "14-HD/BTGTU" and T/M; State documents "15/QĐ-BNV", TM. and the Republic's name. */
function systemOf(
  text: string,
  number: string | null,
  issuer: string,
  capacity: string,
): 'party' | 'state' | null {
  const folded = foldText(text);
  if (/cong\s*hoa\s*xa\s*ho.\s*chu/u.test(folded)) return 'state';
  if (/dang\s*cong\s*san\s*viet\s*nam/u.test(folded)) return 'party';
  if (/^[TK]\/[MTL]/u.test(capacity)) return 'party';
  if (/^(?:TM|KT|TL|TUQ|Q)\./u.test(capacity)) return 'state';
  if (number !== null && /^\d+[a-z]?-\p{L}+\//u.test(number)) return 'party';
  if (number !== null) return 'state';
  if (
    /(?:tinh uy|thanh uy|huyen uy|dang uy|ban thuong vu|ban tuyen giao|chi bo|dang bo)/u.test(
      foldText(issuer),
    )
  )
    return 'party';
  return issuer === '' ? null : 'state';
}

function firstOf<T>(spans: readonly Span[], read: (span: Span) => T | null): T | null {
  for (const span of spans) {
    const found = read(span);
    if (found !== null) return found;
  }
  return null;
}

/** Reads what head and foot say of the document itself. What is not there stays null. */
export function readMeta(reading: Reading, outline: Outline): DocumentMeta {
  const { text } = reading;
  const headStart = outline.head[0]?.start ?? 0;
  const headEnd = Math.max(
    headStart,
    outline.opening[0]?.start ?? outline.sections[0]?.span.start ?? outline.head.at(-1)?.end ?? 0,
  );
  const head = outline.head.filter((span) => span.start < headEnd);
  const wholeHead: Span = {
    start: headStart,
    end: Math.max(headEnd, head.at(-1)?.end ?? headStart),
  };
  const title = readTitle(reading, linesOf(reading, head));
  const letterhead: Span = { start: headStart, end: title?.typeSpan.start ?? wholeHead.end };
  const number = readOwnNumber(text, letterhead) ?? readOwnNumber(text, wholeHead);
  const placed = readPlaceAndDate(text, letterhead) ?? readPlaceAndDate(text, wholeHead);
  const issuer = readIssuer(
    reading,
    linesOf(reading, head),
    number?.span.start ?? title?.typeSpan.start ?? placed?.placeSpan.start ?? wholeHead.end,
  );
  const signature = readSignature(reading, signatureLines(reading, outline.foot));
  const inferred =
    (issuer && writeOutIssuer(reading, issuer)) ?? inferIssuer(reading, outline.opening);
  const subject = title
    ? null
    : SUBJECT.exec(
        text
          .slice(wholeHead.start, wholeHead.end)
          .split(/[\t\n]/u)
          .find((line) => SUBJECT.test(line)) ?? '',
      )?.[1]?.trim();
  const begin = outline.head[0] ?? outline.opening[0];
  const line = number
    ? null
    : begin && !title
      ? readFirstLine(text, begin)
      : firstOf(linesOf(reading, [...outline.head, ...outline.opening.slice(0, 1)]), (each) =>
          readAttachment(text, each),
        );
  const isLetter =
    title === null && number !== null && !/^(?:KH|QĐ|NQ|CT|HD|TB|BC|KL)[-/]/u.test(number.symbol);
  const date = placed?.date ?? line?.date ?? dateOfOwnMention(text, number?.number ?? null);
  const titleText = title?.title?.text ?? subject ?? line?.title ?? null;
  const evidence: Partial<Record<MetaField, Span>> = {
    ...(title ? { type: title.typeSpan } : {}),
    ...(title?.title ? { title: title.title.span } : {}),
    ...(number ? { number: number.span } : line ? { number: line.span } : {}),
    ...(placed ? { place: placed.placeSpan, date: placed.dateSpan } : {}),
    ...(issuer ? { issuer: issuer.span } : {}),
    ...(signature.signer ? { signer: signature.signer.span } : {}),
    ...(signature.title ? { signerTitle: signature.title.span } : {}),
    ...(signature.capacity ? { capacity: signature.capacity.span } : {}),
  };
  return {
    type: title?.type ?? line?.type ?? (isLetter ? 'Công văn' : null),
    number: number?.number ?? line?.number ?? null,
    numberPart: number?.numberPart ?? line?.numberPart ?? null,
    symbol: number?.symbol ?? line?.symbol ?? null,
    date,
    place: placed?.place ?? null,
    issuer: issuer?.issuer ?? null,
    issuerInferred: inferred ?? line?.issuer ?? null,
    issuerParent: issuer?.parent ?? null,
    title: titleText,
    year: yearOf(titleText, date) ?? placed?.year ?? null,
    signer: signature.signer?.text ?? null,
    signerTitle: signature.title?.text ?? null,
    capacity: signature.capacity?.text ?? null,
    system: systemOf(
      text.slice(letterhead.start, letterhead.end),
      number?.number ?? line?.number ?? null,
      issuer?.issuer ?? inferred ?? '',
      signature.capacity?.text ?? '',
    ),
    evidence,
  };
}
