import { normalizeText } from '#shared/text/normalize';
import type { RunReader } from '#shared/pages/word/shown-text';
import type { WordParagraph } from '#shared/pages/word/word-document';

/** One line of a paragraph: all of it, or what stands between two line ends set by hand. */
export interface WordLine {
  /** NFC, without spaces around it. Tabs, and several spaces in a row, still stand within. */
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly centred: boolean;
  /** It begins with a number or bullet of Word's own. */
  readonly labelled: boolean;
}

const LINE_END = /[\n\f\v\r\u0085\u2028\u2029]/u;

function withLabel(label: string, text: string): string {
  const rest = text.trimStart();
  return /[^\s]$/u.test(label) && /^[\p{L}\p{N}]/u.test(rest) ? `${label} ${rest}` : label + rest;
}

interface ShownRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Runs as they are shown, cut at the line ends within them. */
function cutLines(paragraph: WordParagraph, reader: RunReader): ShownRun[][] {
  const lines: ShownRun[][] = [[]];
  for (const run of paragraph.runs) {
    const { bold, italic } = run;
    reader
      .read(run)
      .split(LINE_END)
      .forEach((text, i) => {
        if (i > 0) lines.push([]);
        lines.at(-1)?.push({ text, bold, italic });
      });
  }
  return lines;
}

/** Control letters have no place in a text; Word leaves marks of its own among them. */
const CONTROLS = /[^\P{Cc}\t]|[\ufdd0-\ufdef\ufffe\uffff]/gu;

/** The lines of a paragraph that have words. */
export function linesOfParagraph(paragraph: WordParagraph, reader: RunReader): WordLine[] {
  const { centred } = paragraph;
  const label = reader.readSilent(paragraph.label);
  return cutLines(paragraph, reader).flatMap((runs, i): WordLine[] => {
    const own = runs.map((run) => run.text).join('');
    const text = normalizeText(i === 0 && label !== '' ? withLabel(label, own) : own)
      .toWellFormed()
      .replace(CONTROLS, '')
      .trim();
    // A bullet by itself says nothing; a number may be all that a cell holds.
    if (text === '' || (own.trim() === '' && !/[\p{L}\p{N}]/u.test(text))) return [];
    const worded = runs.filter((run) => run.text.trim() !== '');
    return [
      {
        text,
        bold: worded.length > 0 && worded.every((run) => run.bold),
        italic: worded.length > 0 && worded.every((run) => run.italic),
        centred,
        labelled: i === 0 && label !== '',
      },
    ];
  });
}
