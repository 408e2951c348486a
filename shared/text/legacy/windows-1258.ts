/**
 * windows-1258: windows-1252 but for these bytes; tones are letters of their own behind the vowel.
 * Source: Unicode's mapping table CP1258.TXT.
 */
export const WINDOWS_1258: ReadonlyMap<number, string> = new Map([
  [0xc3, 'Ă'],
  [0xe3, 'ă'],
  [0xd0, 'Đ'],
  [0xf0, 'đ'],
  [0xd5, 'Ơ'],
  [0xf5, 'ơ'],
  [0xdd, 'Ư'],
  [0xfd, 'ư'],
  [0xcc, '\u0300'],
  [0xd2, '\u0309'],
  [0xde, '\u0303'],
  [0xec, '\u0301'],
  [0xf2, '\u0323'],
  [0xfe, '₫'],
]);
