import {
  type XmlElement,
  childOf,
  elementsOf,
  textWithin,
} from '#shared/pages/word/docx/parse-xml';
import type { DocxStyles } from '#shared/pages/word/docx/docx-styles';
import { RunList } from '#shared/pages/word/run-list';
import type { RunLook, WordRun } from '#shared/pages/word/word-document';

/** What a run holds besides words. */
export interface RunMarks {
  /** The mark of a footnote or endnote. */
  readonly onNote: (kind: 'footnote' | 'endnote', id: string) => void;
  /** What is drawn: text boxes, pictures. */
  readonly onDrawing: (drawing: XmlElement) => void;
}

/** Deleted text, and what describes and is no text. */
const PASSED_OVER = new Set(['pPr', 'rPr', 'del', 'moveFrom', 'sdtPr', 'rt', 'ctrlPr']);

const SIGNS: Readonly<Record<string, string>> = {
  tab: '\t',
  ptab: '\t',
  cr: '\n',
  noBreakHyphen: '-',
  // ư in fonts of TCVN3; dropped everywhere else.
  softHyphen: '\u00ad',
};

/** Of two ways to show one thing, the newer. */
export function choiceOf(alternatives: XmlElement): XmlElement | null {
  return childOf(alternatives, 'Choice') ?? childOf(alternatives, 'Fallback');
}

/** Reads the runs of one paragraph after another. */
export class DocxRuns {
  private readonly styles: DocxStyles;
  private readonly marks: RunMarks;
  private readonly runs = new RunList();
  private paragraphStyle: string | null = null;
  /** The fields open at this place: whether their result has begun. */
  private fields: { hasResult: boolean }[] = [];

  constructor(styles: DocxStyles, marks: RunMarks) {
    this.styles = styles;
    this.marks = marks;
  }

  /** The words of a paragraph as they are shown. */
  read(paragraph: XmlElement, style: string | null): readonly WordRun[] {
    this.paragraphStyle = style;
    // A field that is never closed would swallow the rest of the document: each paragraph begins anew.
    this.fields = [];
    this.walk(paragraph);
    return this.runs.take();
  }

  private walk(parent: XmlElement): void {
    for (const element of elementsOf(parent)) {
      if (element.name === 'r') {
        this.readRun(element);
      } else if (element.name === 'AlternateContent') {
        const choice = choiceOf(element);
        if (choice) this.walk(choice);
      } else if (!PASSED_OVER.has(element.name)) {
        this.walk(element);
      }
    }
  }

  private readRun(run: XmlElement): void {
    const properties = elementsOf(run).findLast(({ name }) => name === 'rPr') ?? null;
    const isOn = (name: Parameters<DocxStyles['isOn']>[2]): boolean =>
      this.styles.isOn(properties, this.paragraphStyle, name);
    if (isOn('vanish')) return;
    this.readContent(run, {
      bold: isOn('b'),
      italic: isOn('i'),
      caps: isOn('caps') || isOn('smallCaps'),
      font: this.styles.fontName(properties, this.paragraphStyle),
    });
  }

  private readContent(run: XmlElement, look: RunLook): void {
    for (const element of elementsOf(run)) {
      const { name, attributes } = element;
      const sign = SIGNS[name];
      if (name === 'fldChar') this.readField(attributes['fldCharType'] ?? '');
      else if (this.fields.at(-1)?.hasResult === false) continue;
      else if (name === 't') this.runs.add(textWithin(element).replace(/[\r\n]/gu, ' '), look);
      else if (name === 'br') this.runs.add(attributes['type'] === 'page' ? '\f' : '\n', look);
      else if (name === 'sym') this.addSymbol(attributes, look);
      else if (name === 'drawing' || name === 'pict' || name === 'object') {
        this.marks.onDrawing(element);
      } else if (name === 'footnoteReference' || name === 'endnoteReference') {
        this.marks.onNote(
          name === 'footnoteReference' ? 'footnote' : 'endnote',
          attributes['id'] ?? '',
        );
      } else if (name === 'AlternateContent') {
        const choice = choiceOf(element);
        if (choice) this.readContent(choice, look);
      } else if (name === 'ruby') {
        this.walk(element);
      } else if (sign !== undefined) this.runs.add(sign, look);
    }
  }

  private readField(type: string): void {
    const field = this.fields.at(-1);
    if (type === 'begin') this.fields.push({ hasResult: false });
    else if (type === 'end') this.fields.pop();
    else if (field) field.hasResult = true;
  }

  private addSymbol({ char = '', font = '' }: XmlElement['attributes'], look: RunLook): void {
    const code = Number.parseInt(char, 16);
    if (code > 0 && code <= 0xffff) this.runs.add(String.fromCharCode(code), { ...look, font });
  }
}
