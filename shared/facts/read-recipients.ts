import type { Mention } from '#shared/model/fact';
import type { Outline } from '#shared/model/outline';
import type { Reading, Span } from '#shared/model/reading';
import { isRecipientsLine, isSigningLine } from '#shared/outline/landmarks';
import { blockAt, linesOf, trimSpan } from '#shared/facts/lines-of';

/** As a scan spells it too: "Nơi nhân:". */
const LABEL = /^[^\p{L}]*(?:[Nn][ơo]i|[Vv]ới) nh[ậâạa]n\s*[:.]?\s*/u;
/** A word of the signature beside the list. */
const SIGNED = /[\s;,.]*\((?:đã )?ký(?: tên| và| ,|,)?(?: đóng dấu)?\)\s*$/iu;
const BULLET = /^[-–—+•]\s*/u;
/** Where one recipient ends and the next begins on the same line. */
const NEXT = /[;,.:]\s+[-–]\s*(?=\p{L})|;\s*(?=$)/gu;
/** The same where no dashes stand before them: "Nơi nhận: Sở A; Sở B; Lưu: VT." */
const NEXT_WITHOUT_DASH = /;\s*(?=\p{L}|$)/gu;

function clean(text: string, span: Span): Mention | null {
  const own = text.slice(span.start, span.end);
  const lead = (BULLET.exec(own)?.[0] ?? '').length;
  const words = own
    .slice(lead)
    .replace(SIGNED, '')
    .replace(/[\s;,.:]+$/u, '');
  // "(báo cáo)" alone is a word of the brace beside the lines, not somebody.
  if (isSigningLine(words) || !/\p{L}/u.test(words) || /^\([^()]*\)$/u.test(words)) return null;
  const start = span.start + lead;
  return { text: words, span: { start, end: start + words.length } };
}

/** Reads Nơi nhận, one recipient a line, "Lưu …" included. */
export function readRecipients(reading: Reading, outline: Outline): readonly Mention[] {
  const { text } = reading;
  const recipients: Mention[] = [];
  let reads = false;
  for (const part of outline.foot) {
    // A recipient may take several lines of its block; only cells of a table are taken apart.
    const block = blockAt(reading, part);
    const spans = block?.kind === 'row' ? linesOf(reading, [part]) : [trimSpan(text, part)];
    for (const span of spans) {
      const own = text.slice(span.start, span.end);
      const isLabel = isRecipientsLine(own);
      const label = isLabel ? (LABEL.exec(own)?.[0].length ?? 0) : 0;
      // In the foot a dash is a recipient's, also where the signature stands between.
      const isPlain = reads && (recipients.length === 0 || /[;,]$|^Lưu(?!\p{L})/u.test(own));
      if (!isLabel && !BULLET.test(own) && !isPlain) continue;
      if (isSigningLine(own)) continue;
      reads ||= isLabel;
      let start = span.start + label;
      const list = text.slice(start, span.end);
      const isPlainList = isLabel && !/^[-–—+•]|[;,.:]\s+[-–]\s*\p{L}/u.test(list);
      for (const found of list.matchAll(isPlainList ? NEXT_WITHOUT_DASH : NEXT)) {
        const end = span.start + label + found.index;
        const one = clean(text, { start, end });
        if (one) recipients.push(one);
        start = end + found[0].length;
      }
      const last = clean(text, { start, end: span.end });
      if (last) recipients.push(last);
    }
  }
  return recipients;
}
