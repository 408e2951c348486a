import { dropStraySpaces } from '#shared/pages/drop-stray-spaces';
import { endsSentence, startsSmall } from '#shared/pages/marks';
import type { TextChunk } from '#shared/pages/text-chunks';
import { continuesLine } from '#shared/pages/text-joins';
import { type StyledStretch, takeOffMarks } from '#shared/pages/text-marks';
import { footnoteStart } from '#shared/pages/text-notes';
import { type TextParagraph, joinSideOf, wordsOf } from '#shared/pages/text-paragraphs';
import type { TextRow } from '#shared/pages/text-rows';
import { splitLine } from '#shared/pages/text-splits';
import { cutCells, isEmptyTableLine, isTableLine } from '#shared/pages/text-tables';

/** What is known of a text file's lines before any is read. */
export interface TextLayout {
  readonly lines: readonly string[];
  /** The length at which lines were broken; null where a line is a paragraph. */
  readonly wrap: number | null;
  /** Rows without bars, by each line they take. */
  readonly rows: ReadonlyMap<number, TextRow>;
}

/** Rows marked by bars; rows found otherwise have numbers from 0 up. */
const BARRED = -2;

function paragraphOfRow(row: TextRow, lines: readonly string[]): TextParagraph {
  const rows = row.cells.map((cell) =>
    cell.flatMap((one): StyledStretch[] =>
      dropStraySpaces([{ ...one, bold: false, italic: false }], lines[one.line] ?? ''),
    ),
  );
  return { kind: 'row', heading: false, rows, table: row.table };
}

/** Is this row only the rest of the one before, which the end of a page cut? */
function continuesRow(
  before: TextParagraph | undefined,
  row: TextParagraph,
  lines: readonly string[],
): before is TextParagraph {
  if (before?.kind !== 'row' || before.rows.length !== row.rows.length) return false;
  const cells = row.rows.map((cell) => wordsOf(cell, lines));
  const ended = before.rows.map((cell) => endsSentence(wordsOf(cell, lines)));
  const filled = cells.flatMap((words, i) => (words === '' ? [] : [{ words, ended: ended[i] }]));
  if (cells[0] !== '' || filled.length === 0) return false;
  return filled.every((cell) => startsSmall(cell.words) && !cell.ended);
}

/** The paragraphs, notes and rows of lines without a blank line between. */
export function readChunk(chunk: TextChunk, layout: TextLayout): TextParagraph[] {
  const { lines, wrap } = layout;
  const found: TextParagraph[] = [];
  let parted = false;
  const unmarked = takeOffMarks(chunk.lines, chunk.firstLine)
    .map((one) => ({
      ...one,
      stretches: dropStraySpaces(one.stretches, lines[one.line] ?? ''),
    }))
    .flatMap((one) => (layout.rows.has(one.line) ? [one] : splitLine(one, lines)));
  for (const line of unmarked) {
    const raw = lines[line.line] ?? '';
    const row = layout.rows.get(line.line);
    if (row) {
      if (row.firstLine === line.line) found.push(paragraphOfRow(row, lines));
      continue;
    }
    if (isTableLine(raw)) {
      parted = true;
      if (isEmptyTableLine(raw)) continue;
      const rows = cutCells(line.stretches, raw);
      const one = { kind: 'row', heading: false, rows, table: BARRED } as const;
      const before = found.at(-1);
      if (continuesRow(before, one, lines)) {
        const whole = before.rows.map((cell, i) => [...cell, ...(rows[i] ?? [])]);
        found[found.length - 1] = { ...before, rows: whole };
      } else {
        found.push(one);
      }
      continue;
    }
    if (wordsOf(line.stretches, lines) === '') continue;
    const note = footnoteStart(raw);
    if (note) {
      const stretches = line.stretches
        .map((one) => ({ ...one, start: Math.max(one.start, note.length) }))
        .filter((one) => one.end > one.start);
      found.push({ kind: 'footnote', heading: false, rows: [stretches], table: -1 });
      continue;
    }
    const one: TextParagraph = {
      kind: 'paragraph',
      heading: line.heading,
      rows: [line.stretches],
      table: -1,
    };
    const last = found.at(-1);
    const mayGoOn = last && last.kind !== 'row' && !parted;
    parted = false;
    if (mayGoOn && continuesLine(joinSideOf(last, lines), joinSideOf(one, lines), wrap)) {
      found[found.length - 1] = { ...last, rows: [...last.rows, line.stretches] };
    } else {
      found.push(one);
    }
  }
  return found;
}
