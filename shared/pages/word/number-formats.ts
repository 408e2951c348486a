const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** Word counts no further in letters and Roman numbers than a line can hold. */
const MOST_ROMAN = 32_767;
const MOST_LETTERS = 780;

function inRoman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, letters] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += letters;
  }
  return text;
}

/** a … z, aa, bb … as Word counts. */
function inLetters(value: number): string {
  const letter = String.fromCharCode(0x61 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

/** How a level of a list counts. The names are those of WordprocessingML (ST_NumberFormat); others count in digits. */
export type NumberFormat =
  | 'decimal'
  | 'decimalZero'
  | 'upperRoman'
  | 'lowerRoman'
  | 'upperLetter'
  | 'lowerLetter'
  | 'bullet'
  | 'none';

const FORMATS: ReadonlySet<string> = new Set<NumberFormat>([
  'decimalZero',
  'upperRoman',
  'lowerRoman',
  'upperLetter',
  'lowerLetter',
  'bullet',
  'none',
]);

function isFormat(name: string): name is NumberFormat {
  return FORMATS.has(name);
}

/** The format of that name. Those of other scripts and in words are read as digits. */
export function numberFormatOf(name: string): NumberFormat {
  return isFormat(name) ? name : 'decimal';
}

/** A number as its level writes it. */
export function writeNumber(value: number, format: NumberFormat): string {
  if (format === 'none' || format === 'bullet') return '';
  if (format === 'decimalZero') return String(value).padStart(2, '0');
  if (/roman$/iu.test(format) && value > 0 && value <= MOST_ROMAN) {
    return format === 'upperRoman' ? inRoman(value).toUpperCase() : inRoman(value);
  }
  if (/letter$/iu.test(format) && value > 0 && value <= MOST_LETTERS) {
    return format === 'upperLetter' ? inLetters(value).toUpperCase() : inLetters(value);
  }
  return String(value);
}
