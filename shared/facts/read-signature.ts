import type { Reading, Span } from '#shared/model/reading';
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
/** Copies and digital signatures name people of their own. */
const STAMP = /^(?:SAO|BẢN SAO|Ký bởi|Người ký|Người sao)(?!\p{L})/u;
const NAME = /^(?:\p{Lu}\p{Ll}*\s+){1,4}\p{Lu}\p{Ll}+$/u;
const NAME_AT_END = /(?<=\s)(?:\p{Lu}\p{Ll}+\s+){1,4}\p{Lu}\p{Ll}+$/u;
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

/** Reads the signature from the lines of the foot. Recipients among them begin with a dash and are passed over. */
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
  const capitals = own.flatMap((line) => capitalsOf(text, line) ?? []);
  const first = capitals[0];
  const name = own
    .filter((line) => !first || line.start >= first.start)
    .flatMap((line) => nameOf(text, line) ?? [])
    .at(-1);
  const signer = name ? { text: text.slice(name.start, name.end), span: name } : null;
  if (!first) return { signer, title: null, capacity: null };

  const words = capitals.map((line) => text.slice(line.start, line.end)).join(' ');
  const end = capitals.at(-1)?.end ?? first.end;
  const span = { start: first.start, end };
  OFFICES.lastIndex = 0;
  const offices = [...foldText(words).matchAll(OFFICES)];
  const last = offices.at(-1);
  const before = last ? words.slice(0, last.index).trim() : words;
  const hasCapacity = CAPACITY.test(before);
  return {
    signer,
    title: last ? { text: words.slice(hasCapacity ? last.index : 0).trim(), span } : null,
    capacity: hasCapacity ? { text: before, span } : null,
  };
}
