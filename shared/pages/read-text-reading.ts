import type { Line, Reading } from '#shared/model/reading';
import { type BlockDraft, type Part, buildReading } from '#shared/pages/build-reading';
import { separatorBetween } from '#shared/pages/join-words';
import { isCapitals } from '#shared/pages/marks';
import { type TextChunk, cutChunks } from '#shared/pages/text-chunks';
import { continuesLine, continuesParagraph, measureWrap } from '#shared/pages/text-joins';
import { type UnmarkedLine, takeOffMarks } from '#shared/pages/text-marks';
import { cutNoteMarks, footnoteStart } from '#shared/pages/text-notes';
import {
  type TextParagraph,
  isAll,
  joinSideOf,
  partsOf,
  wordsOf,
} from '#shared/pages/text-paragraphs';
import { cutCells, isEmptyTableLine, isTableLine } from '#shared/pages/text-tables';
import { normalizeText } from '#shared/text/normalize';

/** Two styled runs on one heading line, capitals first: a title whose two lines a converter wrote as one. */
function splitTitle(line: UnmarkedLine, lines: readonly string[]): UnmarkedLine[] {
  const at = line.stretches.findIndex(
    (one, i) =>
      i > 0 &&
      isCapitals(wordsOf(line.stretches.slice(0, i), lines)) &&
      /\p{Ll}/u.test(wordsOf([one], lines)),
  );
  if (!line.heading || at < 0) return [line];
  return [line.stretches.slice(0, at), line.stretches.slice(at)].map((stretches) => ({
    ...line,
    stretches,
  }));
}

/** The paragraphs, notes and rows of one chunk. */
function readChunk(
  chunk: TextChunk,
  lines: readonly string[],
  wrap: number | null,
): TextParagraph[] {
  const found: TextParagraph[] = [];
  for (const line of takeOffMarks(chunk.lines, chunk.firstLine).flatMap((one) =>
    splitTitle(one, lines),
  )) {
    const raw = lines[line.line] ?? '';
    if (isTableLine(raw)) {
      if (!isEmptyTableLine(raw)) {
        found.push({ kind: 'row', heading: false, rows: cutCells(line.stretches, raw) });
      }
      continue;
    }
    if (wordsOf(line.stretches, lines) === '') continue;
    const note = footnoteStart(raw);
    if (note) {
      const stretches = line.stretches
        .map((one) => ({ ...one, start: Math.max(one.start, note.length) }))
        .filter((one) => one.end > one.start);
      found.push({ kind: 'footnote', heading: false, rows: [stretches] });
      continue;
    }
    const one = { kind: 'paragraph', heading: line.heading, rows: [line.stretches] } as const;
    const last = found.at(-1);
    if (
      last &&
      last.kind !== 'row' &&
      continuesLine(joinSideOf(last, lines), joinSideOf(one, lines), wrap)
    ) {
      found[found.length - 1] = { ...last, rows: [...last.rows, line.stretches] };
    } else {
      found.push(one);
    }
  }
  return found;
}

/** Appends a chunk's paragraphs; the first may be the rest of a paragraph that a page's end, or a note there, cut off. */
function append(
  all: TextParagraph[],
  next: readonly TextParagraph[],
  lines: readonly string[],
  wrap: number | null,
): void {
  const [first] = next;
  const cut = all.findLastIndex((one) => one.kind !== 'footnote');
  const before = all[cut];
  if (
    first?.kind === 'paragraph' &&
    before?.kind === 'paragraph' &&
    continuesParagraph(joinSideOf(before, lines), joinSideOf(first, lines), wrap)
  ) {
    all[cut] = { ...before, rows: [...before.rows, ...first.rows] };
    all.push(...next.slice(1));
  } else {
    all.push(...next);
  }
}

function draftOf(
  paragraph: TextParagraph,
  lines: readonly string[],
  notes: ReadonlySet<string>,
  table: number,
): BlockDraft {
  const rows = paragraph.rows.map((row) => cutNoteMarks(row, lines, notes));
  const parts: Part[] = [];
  if (paragraph.kind !== 'row') {
    rows.forEach((row, i) => {
      if (i > 0)
        parts.push(separatorBetween(wordsOf(rows[i - 1] ?? [], lines), wordsOf(row, lines)));
      parts.push(...partsOf(row, lines));
    });
  }
  return {
    kind: paragraph.kind,
    page: 1,
    bold: isAll('bold', rows.flat(), lines),
    italic: isAll('italic', rows.flat(), lines),
    centred: false,
    parts,
    cells: paragraph.kind === 'row' ? rows.map((row) => partsOf(row, lines)) : [],
    table: paragraph.kind === 'row' ? table : -1,
  };
}

/** Reads a text file or pasted text. Its lines stay as they are; blocks are joined over line and page ends. */
export function readTextReading(source: string): Reading {
  const lines = normalizeText(source).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u);
  const chunks = cutChunks(lines);
  const wrap = measureWrap(chunks.map((chunk) => chunk.lines));
  const notes = new Set(lines.flatMap((line) => footnoteStart(line)?.number ?? []));
  const paragraphs: TextParagraph[] = [];
  for (const chunk of chunks) append(paragraphs, readChunk(chunk, lines, wrap), lines, wrap);

  let table = -1;
  const drafts = paragraphs.map((paragraph, i) => {
    if (paragraph.kind === 'row' && paragraphs[i - 1]?.kind !== 'row') table++;
    return draftOf(paragraph, lines, notes, table);
  });
  const asLines = lines.map((text): Line => ({ page: 1, text, box: null, words: [] }));
  return buildReading(drafts, asLines, [{ width: 0, height: 0 }]);
}
