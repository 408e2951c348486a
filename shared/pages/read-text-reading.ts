import type { Line, Reading } from '#shared/model/reading';
import { type BlockDraft, type Part, buildReading } from '#shared/pages/build-reading';
import { separatorBetween } from '#shared/pages/join-words';
import { type TextLayout, readChunk } from '#shared/pages/read-text-lines';
import { type TextChunk, cutChunks } from '#shared/pages/text-chunks';
import { findFlatRows } from '#shared/pages/text-flat-rows';
import { continuesParagraph, measureWrap } from '#shared/pages/text-joins';
import { dropLineSpacing } from '#shared/pages/text-line-spacing';
import { cutNoteMarks, footnoteStart } from '#shared/pages/text-notes';
import {
  type TextParagraph,
  growParagraph,
  isAll,
  partsOf,
  wordsOf,
} from '#shared/pages/text-paragraphs';
import type { TextRow } from '#shared/pages/text-rows';
import { findSideRows } from '#shared/pages/text-side-rows';
import { findTabRows } from '#shared/pages/text-tab-rows';
import { normalizeText } from '#shared/text/normalize';

/** The rows that stand without bars, by each line they take. */
function findRows(lines: readonly string[]): Map<number, TextRow> {
  const rows = new Map<number, TextRow>();
  let tables = 0;
  for (const find of [findTabRows, findFlatRows, findSideRows]) {
    let most = -1;
    for (const row of find(lines)) {
      most = Math.max(most, row.table);
      if (rows.has(row.firstLine) || rows.has(row.lastLine)) continue;
      for (let line = row.firstLine; line <= row.lastLine; line++) {
        rows.set(line, { ...row, table: tables + row.table });
      }
    }
    tables += most + 1;
  }
  return rows;
}

/** The paragraphs of all chunks; the first of one may be the rest of a paragraph that a page's end, or a note there, cut off. */
function readChunks(chunks: readonly TextChunk[], layout: TextLayout): TextParagraph[] {
  const all: TextParagraph[] = [];
  let before: TextParagraph | undefined;
  for (const chunk of chunks) {
    const next = readChunk(chunk, layout);
    const [first] = next;
    let goesOn = false;
    if (first?.kind === 'paragraph' && before?.kind === 'paragraph') {
      goesOn = continuesParagraph(before.side, first.side, layout.wrap);
      if (goesOn) growParagraph(before, first);
    }
    for (const one of goesOn ? next.slice(1) : next) {
      all.push(one);
      if (one.kind !== 'footnote') before = one;
    }
  }
  return all;
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
  const lines = dropLineSpacing(normalizeText(source).split(/\r\n|[\n\r\f\v\u0085\u2028\u2029]/u));
  const chunks = cutChunks(lines);
  const wrap = measureWrap(chunks.map((chunk) => chunk.lines));
  const notes = new Set(lines.flatMap((line) => footnoteStart(line)?.number ?? []));
  const paragraphs = readChunks(chunks, { lines, wrap, rows: findRows(lines) });

  let table = -1;
  const drafts = paragraphs.map((paragraph, i) => {
    const before = paragraphs[i - 1];
    const isFirst = before?.kind !== 'row' || before.table !== paragraph.table;
    if (paragraph.kind === 'row' && isFirst) table++;
    return draftOf(paragraph, lines, notes, table);
  });
  const asLines = lines.map((text): Line => ({ page: 1, text, box: null, words: [] }));
  return buildReading(drafts, asLines, [{ width: 0, height: 0 }]);
}
