import type { DocumentFacts, Mention } from '#shared/model/fact';
import type { Outline, Section } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';

const WIDTH = 110;

function short(text: string): string {
  const line = text.replaceAll(/\s+/gu, ' ');
  return line.length > WIDTH ? `${line.slice(0, WIDTH)}…` : line;
}

function list(label: string, mentions: readonly Mention[]): string[] {
  return mentions.length === 0
    ? []
    : [`      ${label}: ${mentions.map(({ text }) => text).join(' | ')}`];
}

function tree(sections: readonly Section[], depth: number): string[] {
  return sections.flatMap((section) => [
    `${'  '.repeat(depth + 1)}${section.no === null ? '-' : `${section.no}.`} ${short(section.title)}`,
    ...tree(section.children, depth + 1),
  ]);
}

/** Lines, outline and facts of one document for a person to look through. */
export function printDocument(reading: Reading, outline: Outline, facts: DocumentFacts): string {
  const { meta } = facts;
  const fields = Object.entries(meta).filter(([name]) => name !== 'evidence');
  return [
    `DÒNG: ${reading.lines.length} · KHỐI: ${reading.blocks.length}`,
    ...reading.blocks.map(
      (block) => `  [${block.kind}] ${short(reading.text.slice(block.start, block.end))}`,
    ),
    '',
    'DÀN BÀI',
    ...tree(outline.sections, 0),
    '',
    'THÔNG TIN',
    ...fields.map(([name, value]) => `  ${name}: ${String(value ?? '–')}`),
    '',
    `VIỆC (${facts.tasks.length})`,
    ...facts.tasks.flatMap((task) => [
      `  ${task.section} ${short(task.text)}  [${task.rule}]`,
      ...list('chủ trì', task.lead),
      ...list('phối hợp', task.coordinate),
      ...list('tham mưu', task.advise),
      ...(task.time
        ? [
            `      thời gian: ${task.time.text} → ${task.due ?? (task.recurrence.join(', ') || '–')}`,
          ]
        : []),
      ...(task.later ?? []).map(({ time, due }) => `      hạn sau: ${time.text} → ${due}`),
    ]),
    '',
    `BÁO CÁO (${facts.reports.length})`,
    ...facts.reports.flatMap((report) => [
      `  ${report.section} ${short(report.text)}  [${report.rule}]`,
      `      về: ${report.to?.text ?? '–'} · qua: ${report.via?.text ?? '–'} · ${report.time?.text ?? '–'} → ${report.due ?? (report.recurrence.join(', ') || '–')}${report.day === null ? '' : ` ngày ${report.day}`}`,
      ...list('của', report.from),
    ]),
    '',
    `NGÀY KỶ NIỆM (${facts.anniversaries.length})`,
    ...facts.anniversaries.map(
      ({ name, start, observed, years }) =>
        `  ${name}: ${start ?? '–'} → ${observed ?? '–'}, ${years ?? '–'} năm`,
    ),
    '',
    `VĂN BẢN VIỆN DẪN (${facts.citations.length})`,
    ...facts.citations.map(
      ({ type, number, date, issuer, subject }) =>
        `  ${type ?? ''} ${number ?? ''} ${date ?? ''} ${issuer ?? ''}: ${short(subject ?? '')}`,
    ),
    '',
    `NƠI NHẬN (${facts.recipients.length}): ${facts.recipients.map(({ text }) => text).join(' | ')}`,
    `CƠ QUAN (${facts.organisations.length}): ${facts.organisations.map(({ text }) => text).join(' | ')}`,
    '',
  ].join('\n');
}
