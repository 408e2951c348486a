import type { DocLooks } from '#shared/pages/word/doc/doc-letters';
import type { Stretch } from '#shared/pages/word/doc/doc-text';
import { RunList } from '#shared/pages/word/run-list';
import type { WordRun } from '#shared/pages/word/word-document';

const FIELD_BEGIN = '\u0013';
const FIELD_RESULT = '\u0014';
const FIELD_END = '\u0015';
const PICTURE = '\u0001';
const SHAPE = '\u0008';
const SYMBOL_PLACE = '(';

const SIGNS: Readonly<Record<string, string>> = {
  '\t': '\t',
  '\u000b': '\n',
  '\f': '\f',
  '\u000e': '\n',
  '\u001e': '-',
  // ư in fonts of TCVN3; dropped everywhere else.
  '\u001f': '\u00ad',
};

/** Notes and shapes hang on letters: these are the letters, and the places of what hangs. */
export interface DocMarks {
  readonly onMark: (at: number) => void;
  readonly onPicture: () => void;
}

/** The words of one paragraph as they are shown. */
export function readDocRuns(
  stretches: readonly Stretch[],
  style: number,
  looks: DocLooks,
  marks: DocMarks,
): readonly WordRun[] {
  const runs = new RunList();
  const fields: { hasResult: boolean }[] = [];
  for (const { text, format, from } of stretches) {
    const look = looks.lookOf(format, style);
    const { bold, italic, caps, font } = look;
    // Of words in a row all of one look are added at once.
    let plain = '';
    const flush = (): void => {
      runs.add(plain, { bold, italic, caps, font });
      plain = '';
    };
    for (let i = 0; i < text.length; i++) {
      const letter = text.charAt(i);
      const field = fields.at(-1);
      if (letter === FIELD_BEGIN) fields.push({ hasResult: false });
      else if (letter === FIELD_RESULT && field) field.hasResult = true;
      else if (letter === FIELD_END) fields.pop();
      else if (field?.hasResult === false || !look.shown) continue;
      else if (letter === PICTURE || letter === SHAPE) {
        marks.onMark(from + i);
        if (letter === PICTURE) marks.onPicture();
      } else if (look.special && letter === SYMBOL_PLACE && look.symbol) {
        flush();
        runs.add(look.symbol.text, { bold, italic, caps, font: look.symbol.font });
      } else if (letter < ' ') {
        marks.onMark(from + i);
        plain += SIGNS[letter] ?? '';
      } else plain += letter;
    }
    flush();
  }
  return runs.take();
}
