/** Fonts whose letters are pictures. */
const PICTURE_FONT = /^(?:wingdings|webdings|zapfdingbats|marlett|monotype sorts)/iu;
const SYMBOL_FONT = /^symbol$/iu;

/** What the codes of the font Symbol show; those left out are letters and signs that office texts hardly hold. */
const SYMBOLS: Readonly<Record<number, string>> = {
  0x2d: '-',
  0x61: 'α',
  0x62: 'β',
  0x64: 'δ',
  0x44: 'Δ',
  0x53: 'Σ',
  0x6d: 'μ',
  0x70: 'π',
  0xa3: '≤',
  0xae: '→',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb9: '≠',
};

/** What the codes of Wingdings show, as far as a text needs them. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x6f: '☐',
  0xa8: '☐',
  0xe0: '→',
  0xf0: '→',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☒',
};

/** Fonts of pictures are addressed by their own codes or by those of the private area, F000–F0FF. */
function codeIn(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
}

/** Does this font show pictures for letters? */
export function isPictureFont(font: string): boolean {
  return PICTURE_FONT.test(font) || SYMBOL_FONT.test(font);
}

/** Words in a font of pictures as signs a text can hold; what has none is left out. */
export function readSymbols(text: string, font: string): string {
  const table = SYMBOL_FONT.test(font) ? SYMBOLS : WINGDINGS;
  return Array.from(text, (letter) =>
    /\s/u.test(letter) ? letter : (table[codeIn(letter)] ?? ''),
  ).join('');
}

/** The mark of a list without numbers as official documents write it: `-`, `+`, `*`, or a point for every picture. */
export function readBullet(text: string, font: string): string {
  const mark = text.trim();
  if (mark === '') return '';
  const code = codeIn(mark);
  if (PICTURE_FONT.test(font)) return '•';
  if (/^[-–—−‒―]$/u.test(mark) || (code === 0x2d && mark.length === 1)) return '-';
  if (/^[+*]$/u.test(mark)) return mark;
  if (SYMBOL_FONT.test(font)) return SYMBOLS[code] === '-' ? '-' : '•';
  // "o" in Courier is a small circle.
  if (mark.length === 1 && (mark === 'o' || !/[\p{L}\p{N}]/u.test(mark))) return '•';
  return mark;
}
