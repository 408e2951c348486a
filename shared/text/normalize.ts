const LOOK_ALIKES: Readonly<Record<string, string>> = {
  Ð: 'Đ', // U+00D0, Icelandic eth
  ð: 'đ', // U+00F0
  Ɖ: 'Đ', // U+0189, African D
  ɖ: 'đ', // U+0256
  '\u00a0': ' ',
  '\u2007': ' ',
  '\u202f': ' ',
  '\u2010': '-',
  '\u2011': '-',
};

const TO_REPLACE = new RegExp(`[${Object.keys(LOOK_ALIKES).join('')}]`, 'gu');
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/** Letters that are as they should be; Ð, ð, Ɖ and ɖ are left out. */
const PLAIN =
  /^[\n\u0020-\u007e\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u024f\u1ea0-\u1ef9]*$/u;

/** Whether a text is as the program keeps it, beyond doubt. */
export function isTidy(text: string): boolean {
  return PLAIN.test(text);
}

/**
 * Text as the program keeps it: NFC, one đ, ordinary spaces and hyphens, no invisible letters.
 * Called once, at the door; every offset after it counts in the result.
 */
export function normalizeText(text: string): string {
  if (isTidy(text)) return text;
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(TO_REPLACE, (letter) => LOOK_ALIKES[letter] ?? letter);
}
