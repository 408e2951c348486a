import type { Reading, Span } from '#shared/model/reading';
import { linesOf } from '#shared/facts/lines-of';
import { foldText } from '#shared/text/fold';

/** Who signed and for whom. */
export interface Signature {
  readonly signer: { readonly text: string; readonly span: Span } | null;
  readonly title: { readonly text: string; readonly span: Span } | null;
  readonly capacity: { readonly text: string; readonly span: Span } | null;
}

const RECIPIENTS = /^[^\p{L}]*Nơi nhận\s*[:.]?\s*/iu;
const CAPACITY = /^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L|TM\.KT)[.\s]\s*\p{L}/u;
const OFFICES =
  /(?:pho\s+)?(?:chu tich|giam doc|tong giam doc|truong ban|bi thu|chanh van phong|bo truong|thu truong|thu tuong|hieu truong|truong phong|cuc truong|vu truong|chi cuc truong|tong cuc truong|vien truong|chu nhiem|chanh thanh tra|chi huy truong|tu lenh|tong bi thu|chanh an|truong doan|doi truong)(?:\s+(?:thuong truc|thuong vu))?/gu;
const LIST = /^(?:[-–—+•]|[^\p{L}]*Nơi nhận)/iu;
/** Copies and digital signatures name people of their own. */
const STAMP = /^(?:SAO|BẢN SAO|Ký bởi|Người ký|Người sao)(?!\p{L})/u;
/** Names of the highlands as well: Rơ Mah H'Nhung, Y Bhuốt Niê. */
const NAME = /^(?:\p{Lu}\p{Ll}*\s+){1,4}(?:\p{Lu}['’])?\p{Lu}\p{Ll}+$/u;
const NAME_AT_END = /(?<=\s)(?:\p{Lu}\p{Ll}+\s+){1,4}(?:\p{Lu}['’])?\p{Lu}\p{Ll}+$/u;
const RANK =
  /^(?:(?:Đại|Thượng|Trung|Thiếu)\s+(?:tướng|tá|úy)|PGS\.?\s*TS\.?|TS\.?|ThS\.?|BS\.?|GS\.?)\s+/u;
const CAPITALS = /^[\p{Lu}\p{M}./\s|–,-]+(?=\s|$)/u;

/** Capitals from the start of a line, up to the signer's name on the same line. */
function capitalsOf(text: string, line: Span): Span | null {
  const own = text.slice(line.start, line.end);
  const found = CAPITALS.exec(own)?.[0].trimEnd() ?? '';
  const folded = foldText(found);
  OFFICES.lastIndex = 0;
  const isOne = found.length > 3 && (CAPACITY.test(found) || OFFICES.test(folded));
  return isOne ? { start: line.start, end: line.start + found.length } : null;
}

function nameOf(text: string, line: Span): Span | null {
  const own = text.slice(line.start, line.end).replace(/\.$/u, '');
  const rank = RANK.exec(own)?.[0].length ?? 0;
  if (NAME.test(own.slice(rank))) return { start: line.start + rank, end: line.start + own.length };
  const capitals = capitalsOf(text, line);
  const tail = capitals ? NAME_AT_END.exec(own) : null;
  return tail ? { start: line.start + tail.index, end: line.start + own.length } : null;
}

/** The lines of the foot, of two signatures side by side first the left one, then the right one. */
export function signatureLines(reading: Reading, foot: readonly Span[]): readonly Span[] {
  const before: Span[] = [];
  const left: Span[] = [];
  const right: Span[] = [];
  for (const span of foot) {
    const cells = linesOf(reading, [span]);
    const [first, second] = cells;
    const words = first ? reading.text.slice(first.start, first.end) : '';
    const isRow = reading.text.slice(span.start, span.end).includes('\t');
    if (isRow && first && second && !LIST.test(words)) {
      left.push(first);
      right.push(...cells.slice(1));
    } else {
      (left.length > 0 ? right : before).push(...cells);
    }
  }
  return [...before, ...left, ...right];
}

interface Group {
  readonly capitals: Span[];
  name: Span | null;
}

/** Capitals and the name below them, as often as they stand. A name without capitals, or twice, begins none. */
function groupLines(text: string, lines: readonly Span[]): readonly Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const capitals = capitalsOf(text, line);
    const name = nameOf(text, line);
    let last = groups.at(-1);
    if (capitals && (!last || last.name)) {
      last = { capitals: [], name: null };
      groups.push(last);
    }
    if (capitals) last?.capitals.push(capitals);
    if (name && last) last.name = name;
  }
  return groups;
}

interface Office {
  readonly title: string | null;
  readonly capacity: string | null;
}

/** Parts "KT. CHỦ TỊCH PHÓ CHỦ TỊCH" into in whose place and as what. */
function officeOf(words: string): Office {
  OFFICES.lastIndex = 0;
  const last = [...foldText(words).matchAll(OFFICES)].at(-1);
  const before = last ? words.slice(0, last.index).trim() : words;
  const hasCapacity = CAPACITY.test(before);
  return {
    title: last ? words.slice(hasCapacity ? last.index : 0).trim() : null,
    capacity: hasCapacity ? before : null,
  };
}

function mention(words: readonly (string | null)[], spans: readonly Span[]) {
  const [first, last] = [spans[0], spans.at(-1)];
  const text = words.filter((one) => one !== null).join('; ');
  return first && last && text !== ''
    ? { text, span: { start: first.start, end: last.end } }
    : null;
}

/** Reads the signatures from the lines of the foot, those of two signers joined by ";". */
export function readSignature(reading: Reading, lines: readonly Span[]): Signature {
  const { text } = reading;
  const stamp = lines.findIndex((line) => STAMP.test(text.slice(line.start, line.end)));
  const own = lines
    .slice(0, stamp < 0 ? lines.length : stamp)
    .filter((line) => !/^[-–+•]/u.test(text.slice(line.start, line.end)))
    .map((line) => {
      // "Nơi nhận:      HIỆU TRƯỞNG": the right column stands on the same line.
      const label = RECIPIENTS.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
      return { start: line.start + label, end: line.end };
    });
  const all = groupLines(text, own);
  const signed = all.filter((group) => group.name !== null);
  const groups =
    signed.length > 1
      ? signed
      : all.slice(0, 1).map((group) => ({
          capitals: all.flatMap(({ capitals }) => capitals),
          name: signed[0]?.name ?? group.name,
        }));
  const names = groups.flatMap(({ name }) => name ?? []);
  if (groups.length === 0) {
    const alone = own.flatMap((line) => nameOf(text, line) ?? []).slice(-1);
    const words = alone.map((name) => text.slice(name.start, name.end));
    return { signer: mention(words, alone), title: null, capacity: null };
  }
  const capitals = groups.flatMap((group) => group.capitals);
  const offices = groups.map((group) =>
    officeOf(group.capitals.map((line) => text.slice(line.start, line.end)).join(' ')),
  );
  return {
    signer: mention([...new Set(names.map((name) => text.slice(name.start, name.end)))], names),
    title: mention(
      offices.map(({ title }) => title),
      capitals,
    ),
    capacity: mention(
      offices.map(({ capacity }) => capacity),
      capitals,
    ),
  };
}
