import type { Day } from '#shared/model/day';
import type { Outline, Section } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';
import { findFacts } from '#shared/facts/engine/refine';
import type { Context } from '#shared/facts/engine/word';
import { TIME_REFINERS, TIME_RULES } from '#shared/facts/rules/time-rules';

/** A section that says when the whole takes place; items have fields of the same name one level further down. */
const WHEN =
  /^(?:chủ đề,? (?:và )?)?thời gian(?: thực hiện| tổ chức| triển khai| diễn ra)?(?:,? (?:và )?địa điểm)?(?![\p{L}])/iu;
const RANGE = /^time\/from-to/u;

/** The last day of what the document is about: "IV. THỜI GIAN: Từ ngày 15/11 đến ngày 15/12/2017"; null where none is named. */
export function readUntil(reading: Reading, outline: Outline, context: Context): Day | null {
  const sections = outline.sections.flatMap((section): readonly Section[] => [
    section,
    ...section.children.filter(({ no }) => no !== null && /^\d/u.test(no)),
  ]);
  for (const { title, span, body, children } of sections) {
    if (!WHEN.test(title)) continue;
    for (const part of [span, ...body, ...children.map((child) => child.span)]) {
      const own = reading.text.slice(part.start, part.end);
      const found = findFacts(TIME_RULES, TIME_REFINERS, own, context);
      const due = found.find(({ rule }) => RANGE.test(rule))?.value.due;
      if (due != null) return due;
    }
  }
  return null;
}
