import { isCapitals } from '#shared/outline/landmarks';
import { type Label, readLabel } from '#shared/outline/labels';

/** How a scan writes Roman numbers: H for II, l, 1, Ì for I. */
const SPOILT = /^([IVXH1lÌÍỊ]{1,6})\s*[.)]\s*(?=["“(]?\p{Lu})/u;
const ROMAN_FORM = /^X{0,3}(?:IX|IV|V?I{0,3})$/u;
const DIGITS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const ROMAN_RANK = 5;
const ARABIC_RANK = 6;

function valueOf(roman: string): number {
  let value = 0;
  Array.from(roman).forEach((letter, i) => {
    const own = DIGITS[letter] ?? 0;
    value += own < (DIGITS[roman[i + 1] ?? ''] ?? 0) ? -own : own;
  });
  return value;
}

/** The Roman number a scan may have meant, and what it takes up; null where this is none. */
function readSpoilt(text: string): { no: string; length: number } | null {
  const found = SPOILT.exec(text);
  const written = found?.[1] ?? '';
  if (!found || /^\d+$/u.test(written)) return null;
  const no = written.replaceAll('H', 'II').replace(/[1lÌÍỊ]/gu, 'I');
  return no !== '' && ROMAN_FORM.test(no) ? { no, length: found[0].length } : null;
}

interface Numbered {
  readonly kind: 'roman' | 'arabic';
  readonly value: number;
}

/** For each text the next Roman or arabic number after it. */
function nextNumbers(labels: readonly (Label | null)[], texts: readonly (string | null)[]) {
  const next: (Numbered | null)[] = [];
  let last: Numbered | null = null;
  for (let at = labels.length - 1; at >= 0; at--) {
    next[at] = last;
    const label = labels[at];
    const spoilt = readSpoilt(texts[at] ?? '');
    if (label?.kind === 'arabic')
      last = { kind: 'arabic', value: Number.parseInt(label.no ?? '', 10) };
    else if (label?.kind === 'roman') last = { kind: 'roman', value: valueOf(label.no ?? '') };
    else if (spoilt && spoilt.no !== 'I') last = { kind: 'roman', value: valueOf(spoilt.no) };
  }
  return next;
}

/**
 * The labels of a run of texts (null for what cannot have one). Where a scan spoilt a numeral and the numbers
 * around it leave no doubt, the label is what they say: "H." between I and III is II, "l." before 2 is 1.
 */
export function readLabels(texts: readonly (string | null)[]): readonly (Label | null)[] {
  const plain = texts.map((text) => (text === null ? null : readLabel(text)));
  const next = nextNumbers(plain, texts);
  let roman = 0;
  let inCapitals = true;
  let before: Label | null = null;
  return plain.map((label, at): Label | null => {
    const text = texts[at] ?? '';
    const mended = mend(label, text, at);
    if (mended?.kind === 'roman') {
      roman = valueOf(mended.no ?? '');
      inCapitals = isCapitals(text.slice(mended.length));
    } else if (mended && mended.rank < ROMAN_RANK) {
      roman = 0;
    }
    if (mended) before = mended;
    return mended;
  });

  function mend(label: Label | null, text: string, at: number): Label | null {
    const after = next[at];
    if (label?.kind === 'roman') {
      if (label.no === 'I' && roman > 0 && after?.kind === 'arabic' && after.value === 2) {
        return { kind: 'arabic', no: '1', rank: ARABIC_RANK, length: label.length };
      }
      const isRepeated = valueOf(label.no ?? '') === roman;
      return isRepeated && after?.kind === 'roman' && after.value === roman + 2 && label.no === 'II'
        ? { ...label, no: 'III' }
        : label;
    }
    const spoilt = readSpoilt(text);
    if (!spoilt) return label;
    const isNext =
      valueOf(spoilt.no) === roman + 1 && !(label?.kind === 'capital' && before?.no === 'G');
    if (isNext && (!inCapitals || isCapitals(text.slice(spoilt.length)))) {
      return { kind: 'roman', no: spoilt.no, rank: ROMAN_RANK, length: spoilt.length };
    }
    const isFirst = spoilt.no === 'I' && label?.kind === 'letter' && before?.no !== 'k';
    return isFirst && after?.kind === 'arabic' && after.value === 2
      ? { kind: 'arabic', no: '1', rank: ARABIC_RANK, length: spoilt.length }
      : label;
  }
}
