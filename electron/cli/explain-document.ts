import type { DocumentFacts, Evidence } from '#shared/model/fact';
import type { Reading } from '#shared/model/reading';
import { readLabel } from '#shared/outline/labels';
import { explainFacts } from '#shared/facts/index';

const WIDTH = 140;

function short(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line;
}

/** For each fact its rule, and for each candidate that was dropped why, paragraph by paragraph. */
export function explainDocument(reading: Reading, facts: DocumentFacts): string {
  const context = { year: facts.meta.year, issued: facts.meta.date };
  const all: readonly (readonly [string, Evidence])[] = [
    ...facts.tasks.map((fact) => ['VIỆC', fact] as const),
    ...facts.reports.map((fact) => ['BÁO CÁO', fact] as const),
    ...facts.anniversaries.map((fact) => ['NGÀY KỶ NIỆM', fact] as const),
    ...facts.citations.map((fact) => ['VĂN BẢN VIỆN DẪN', fact] as const),
  ];
  const lines = reading.blocks.flatMap((block) => {
    const text = reading.text.slice(block.start, block.end);
    const kept = all.filter(([, { span }]) => span.start >= block.start && span.start < block.end);
    const own = text.slice(readLabel(text)?.length ?? 0);
    // What only cells and fields of time are asked for would say the same of every paragraph.
    const dropped = explainFacts(own, context).filter(
      ({ family, droppedBy }) =>
        droppedBy !== null &&
        (block.kind === 'row' || (family !== 'time-fields' && family !== 'columns')),
    );
    if (kept.length === 0 && dropped.length === 0) return [];
    return [
      short(text),
      ...kept.map(
        ([kind, { rule, span }]) =>
          `  ✓ ${kind} [${rule}] ${short(reading.text.slice(span.start, span.end))}`,
      ),
      ...dropped.map(
        ({ family, rule, words, droppedBy }) =>
          `  ✗ ${family} [${rule}] ${short(words)} — ${droppedBy ?? ''}`,
      ),
    ];
  });
  return `${lines.join('\n')}\n`;
}
