import type { Run } from '#shared/model/page';
import { gatherLines } from '#shared/pages/gather-lines';
import type { PageText } from '#shared/pages/page-text';
import type { Segment } from '#shared/pages/segment';

/** Heads stand in the top share of a page, feet below the other. */
const HEAD = 0.085;
const FOOT = 0.93;

const PAGE_NUMBER =
  /^\s*(?:[-–]\s*)?(\d{1,4})(?:\s*[-–])?\s*$|^\s*(?:Trang|Page)\s+(\d{1,4})(?:\s*\/\s*\d+)?\s*$/iu;
/** What the appearance of a digital signature says. */
const SIGNATURE = /^(?:Người ký|Ký bởi|Ký ngày|Signed by|Thời gian ký|E-?mail:|Cơ quan:|Ngày ký)/iu;

function keyOf(line: Segment): string {
  return `${line.text.replace(/\d+/gu, '#').toLowerCase()}|${Math.round(line.y / 6)}`;
}

function isPageNumber(line: Segment, page: number, pageCount: number, repeats: number): boolean {
  const match = PAGE_NUMBER.exec(line.text);
  if (!match) return false;
  const number = Number(match[1] ?? match[2]);
  return Math.abs(number - page) <= 3 || (pageCount > 3 && repeats >= 3);
}

/** Takes page numbers, repeated heads and feet, and the small print of digital signatures off the pages. Tables keep theirs. */
export function dropRunningHeads(pages: readonly PageText[], bodySize: number): PageText[] {
  const edges = pages.map(({ page, rest }) =>
    gatherLines(
      rest.filter((run) => run.y < page.height * HEAD || run.y > page.height * FOOT),
      page.number,
    ),
  );
  const repeats = new Map<string, number>();
  for (const line of edges.flat()) repeats.set(keyOf(line), (repeats.get(keyOf(line)) ?? 0) + 1);
  const often = Math.max(3, 0.4 * pages.length);

  return pages.map((text, i) => {
    const { page, rest } = text;
    const dropped = new Set<Run>();
    for (const line of edges[i] ?? []) {
      const times = repeats.get(keyOf(line)) ?? 0;
      if (times >= often || isPageNumber(line, page.number, pages.length, times)) {
        for (const run of line.runs) dropped.add(run);
      }
    }
    const small = rest.filter((run) => run.size <= Math.max(9, 0.7 * bodySize));
    for (const line of gatherLines(small, page.number)) {
      if (!SIGNATURE.test(line.text)) continue;
      for (const run of line.runs) dropped.add(run);
    }
    return { ...text, rest: rest.filter((run) => !dropped.has(run)) };
  });
}
