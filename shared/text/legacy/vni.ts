import { withTone } from '#shared/text/legacy/toned-vowels';

/** The mark behind a vowel, in the tables' order of tones; capitals stand 20 (hexadecimal) lower. */
const PLAIN = [0xf8, 0xfb, 0xf5, 0xf9, 0xef];
const CIRCUMFLEX = [0xe0, 0xe5, 0xe3, 0xe1, 0xe4];
const BREVE = [0xe8, 0xfa, 0xfc, 0xe9, 0xeb];
/** Letters of one byte. */
const SINGLE: readonly (readonly [number, string])[] = [
  [0xec, 'ì'],
  [0xe6, 'ỉ'],
  [0xf3, 'ĩ'],
  [0xed, 'í'],
  [0xf2, 'ị'],
  [0xee, 'ỵ'],
  [0xf1, 'đ'],
  [0xf4, 'ơ'],
  [0xf6, 'ư'],
];

const CIRCUMFLEXED = [
  ['a', 'â'],
  ['e', 'ê'],
  ['o', 'ô'],
] as const;

/** To the byte of a capital. */
const CAPITAL = 0x20;

interface VniTable {
  /** By the byte. */
  readonly single: ReadonlyMap<number, string>;
  /** By the base's byte times 256 plus the mark's. */
  readonly pairs: ReadonlyMap<number, string>;
}

function buildTable(): VniTable {
  const single = new Map<number, string>();
  const pairs = new Map<number, string>();
  function putPair(base: number, mark: number, letter: string): void {
    // Typists mix the cases: the base letter's counts.
    for (const byte of [mark, mark - CAPITAL]) {
      pairs.set(base * 256 + byte, letter);
      pairs.set((base - CAPITAL) * 256 + byte, letter.toUpperCase());
    }
  }
  for (const [byte, letter] of SINGLE) {
    single.set(byte, letter);
    single.set(byte - CAPITAL, letter.toUpperCase());
  }
  for (let tone = 0; tone < PLAIN.length; tone++) {
    for (const vowel of 'aeouy') {
      putPair(vowel.charCodeAt(0), PLAIN[tone] ?? 0, withTone(vowel, tone));
    }
    putPair(0xf4, PLAIN[tone] ?? 0, withTone('ơ', tone));
    putPair(0xf6, PLAIN[tone] ?? 0, withTone('ư', tone));
    for (const [base, vowel] of CIRCUMFLEXED) {
      putPair(base.charCodeAt(0), CIRCUMFLEX[tone] ?? 0, withTone(vowel, tone));
    }
    putPair(0x61, BREVE[tone] ?? 0, withTone('ă', tone));
  }
  for (const [base, vowel] of CIRCUMFLEXED) putPair(base.charCodeAt(0), 0xe2, vowel);
  putPair(0x61, 0xea, 'ă');
  return { single, pairs };
}

/** VNI-Windows: a base letter and a mark, or one byte; by the published table of VNI Software. */
export const VNI: VniTable = buildTable();
