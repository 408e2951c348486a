import { endsSentence, isCapacity, isCapitals, startsItem } from '#shared/pages/marks';
import type { Segment } from '#shared/pages/segment';

/** All that stands on one baseline of a column. */
export interface PrintedLine {
  readonly segments: readonly Segment[];
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
}

/** Lines of one column that are one paragraph. */
export interface Paragraph {
  readonly lines: readonly PrintedLine[];
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  /** Distance of its first line from the column's left edge, points. */
  readonly indent: number;
  /** Its last line reaches the right edge: it may go on elsewhere. */
  readonly endsFull: boolean;
}

/** A column of text, and how text is set in it. */
export interface Column {
  readonly left: number;
  readonly right: number;
  readonly leading: number;
  /** In ems; 0 where paragraphs have none. */
  readonly firstIndent: number;
  /** Every item mark begins a paragraph (Nơi nhận). */
  readonly isList: boolean;
}

/** Does a line begin where the document's paragraphs do? */
function isAtIndent(x0: number, em: number, { left, firstIndent }: Column): boolean {
  return firstIndent > 0 && Math.abs((x0 - left) / em - firstIndent) < 0.3;
}

function printedLine(segments: readonly Segment[], column: Column): PrintedLine | null {
  const [first] = segments;
  if (!first) return null;
  const x0 = Math.min(...segments.map((one) => one.x0));
  const x1 = Math.max(...segments.map((one) => one.x1));
  const text = segments.map((one) => one.text).join(' ');
  const bold = segments.every((one) => one.bold);
  const { y, size } = first;
  const width = column.right - column.left;
  const offCentre = Math.abs((x0 + x1) / 2 - (column.left + column.right) / 2);
  // A paragraph's first line may stand in the middle by chance.
  const isOrdinary = isAtIndent(x0, size, column) && !(bold && !startsItem(text));
  const centred =
    !column.isList &&
    !isOrdinary &&
    offCentre < 0.03 * width + 3 &&
    x0 - column.left > 2 * size &&
    column.right - x1 > 2 * size;
  return {
    segments,
    text,
    x0,
    x1,
    y,
    size,
    bold,
    italic: segments.every((one) => one.italic),
    centred,
  };
}

function printedLines(segments: readonly Segment[], column: Column): PrintedLine[] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const group = groups.at(-1);
    if (group && group[0]?.baseline === segment.baseline) group.push(segment);
    else groups.push([segment]);
  }
  return groups.flatMap((group) => printedLine(group, column) ?? []);
}

/** Does a new paragraph begin at `line`, standing below `above`? `start` is the first line of the paragraph so far. */
function beginsParagraph(
  above: PrintedLine,
  line: PrintedLine,
  start: PrintedLine,
  column: Column,
): boolean {
  const { left, right } = column;
  const em = line.size;
  const gap = (line.y - above.y) / em;
  if (gap < -0.2 || gap > column.leading + 0.38) return true;
  if (Math.abs(line.size - above.size) > 0.12 * em || isCapacity(above.text)) return true;

  const sameCase = isCapitals(line.text) === isCapitals(above.text);
  const sameLook = sameCase && line.bold === above.bold;
  if (line.centred && above.centred) return !sameLook || startsItem(line.text);
  // A title's longest lines may fill the column: what makes them one is their look and their axis.
  const isTitle = sameLook && (line.bold || (line.italic && above.italic));
  const sameAxis = Math.abs((above.x0 + above.x1 - line.x0 - line.x1) / 2) < 0.5 * em;
  if (line.centred || above.centred) return !isTitle || !sameAxis;
  const awayFromEdge = line.x0 - left > 0.5 * em;
  if (isTitle && sameAxis && awayFromEdge) return startsItem(line.text);

  const room = right - above.x1;
  const isShort = room > Math.max(2.5 * em, 0.08 * (right - left));
  const isIndented = line.x0 - left > 0.9 * em && line.x0 - above.x0 > 0.5 * em;
  if (line.bold !== above.bold && (above.bold || isIndented || isShort)) return true;
  if (line.bold && isShort && !sameCase) return true;
  if (isIndented) return true;
  if (isAtIndent(line.x0, em, column)) return true;

  const firstWord = line.text.split(' ')[0] ?? '';
  const couldFit = room > firstWord.length * em * 0.5 + 0.8 * em;
  if (startsItem(line.text)) {
    if (column.isList) return true;
    const atItem = isShort || Math.abs(line.x0 - start.x0) < 0.6 * em;
    if ((couldFit || endsClause(above.text)) && atItem) return true;
  }
  return isShort && couldFit && endsSentence(above.text);
}

/** An item may also follow a comma. */
function endsClause(text: string): boolean {
  return endsSentence(text) || text.trimEnd().endsWith(',');
}

function paragraphOf(lines: readonly PrintedLine[], column: Column): Paragraph | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return null;
  return {
    lines,
    bold: lines.every((line) => line.bold),
    italic: lines.every((line) => line.italic),
    // A full line among centred ones belongs to them, or they would be no paragraph.
    centred: lines.some((line) => line.centred),
    indent: first.x0 - column.left,
    endsFull: column.right - last.x1 < 2.2 * first.size,
  };
}

/** Joins the lines of one column, top to bottom, to paragraphs: by indent, spacing, style and sense. */
export function joinLines(segments: readonly Segment[], column: Column): Paragraph[] {
  const groups: PrintedLine[][] = [];
  for (const line of printedLines(segments, column)) {
    const group = groups.at(-1);
    const [start, above] = [group?.[0], group?.at(-1)];
    if (group && start && above && !beginsParagraph(above, line, start, column)) group.push(line);
    else groups.push([line]);
  }
  return groups.flatMap((lines) => paragraphOf(lines, column) ?? []);
}

/** A column as narrow as the lines in it. */
export function columnAround(
  segments: readonly Segment[],
  leading: number,
  isList: boolean,
): Column {
  return {
    left: Math.min(...segments.map((one) => one.x0)),
    right: Math.max(...segments.map((one) => one.x1)),
    leading,
    firstIndent: 0,
    isList,
  };
}
