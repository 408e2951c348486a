import { type NumberFormat, writeNumber } from '#shared/pages/word/number-formats';

const FORMATS: Readonly<Record<string, NumberFormat>> = {
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

function numberOf(text: string | undefined): number | null {
  const value = Number.parseInt(text ?? '', 10);
  return Number.isSafeInteger(value) ? value : null;
}

/** The lists open at a place of a page, counted. */
export class HtmlLists {
  private readonly open: { readonly format: NumberFormat | null; next: number }[] = [];

  begin(name: string, attributes: Readonly<Record<string, string>>): void {
    const format = name === 'ol' ? (FORMATS[attributes['type'] ?? ''] ?? 'decimal') : null;
    this.open.push({ format, next: numberOf(attributes['start']) ?? 1 });
  }

  end(): void {
    this.open.pop();
  }

  /** The label of the next item. */
  labelOf(attributes: Readonly<Record<string, string>>): string {
    const list = this.open.at(-1);
    if (!list || list.format === null) return '- ';
    const value = numberOf(attributes['value']) ?? list.next;
    list.next = value + 1;
    // Pages cannot say it: Vietnamese documents put a bracket behind small letters, a point behind all else.
    const end = list.format === 'lowerLetter' ? ')' : '.';
    return `${writeNumber(value, list.format)}${end} `;
  }
}
