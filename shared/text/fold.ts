const MARKS = /[\u0300-\u036f]/gu;

/** Lower case, without tone and vowel marks, đ as d. Every letter stays one letter when the text is NFC. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .normalize('NFC');
}
