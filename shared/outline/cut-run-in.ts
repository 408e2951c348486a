import type { Part } from '#shared/outline/nest-sections';
import { isCapitals } from '#shared/outline/landmarks';
import { readLabel, type Label } from '#shared/outline/labels';

const LETTERS = 'abcdđeghiklmnopqrstuvxy';
const ROMANS = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
];
/** A label inside a paragraph follows the end of a sentence or of an item. */
const AFTER = String.raw`(?<=[.;:!?…]["”)]?\s)`;

/** The label that comes next on the same level, as a pattern; null when none can be told. */
function nextOf(label: Label): string | null {
  const { no } = label;
  if (no === null) return null;
  if (label.kind === 'roman') return ROMANS[ROMANS.indexOf(no) + 1] ?? null;
  if (label.kind === 'letter' && no.length === 1)
    return LETTERS.charAt(LETTERS.indexOf(no) + 1) || null;
  if (label.kind !== 'arabic' || !/^\d+(?:\.\d+)*$/u.test(no)) return null;
  const parts = no.split('.');
  const last = Number(parts.at(-1));
  return [...parts.slice(0, -1), String(last + 1)].join(String.raw`\.`);
}

/** Where a label that ran into this text begins, from `from` on; -1 when none did. */
function findRunIn(own: string, label: Label, from: number): number {
  const next = nextOf(label);
  const mark = label.kind === 'letter' ? String.raw`\)` : '[.)]';
  const patterns = next === null ? [] : [`${AFTER}${next}${mark}\\s+(?=\\p{Lu})`];
  if (label.kind === 'roman') patterns.push(String.raw`(?<=\p{Lu}\s)1[.)]\s+(?=\p{Lu}\p{Ll})`);
  const found = patterns
    .map((pattern) => {
      const expression = new RegExp(pattern, 'gu');
      expression.lastIndex = from;
      return expression.exec(own)?.index ?? -1;
    })
    .filter((at) => at > 0);
  const at = found.length === 0 ? -1 : Math.min(...found);
  // After a title the first part follows without a stop: only a title of capitals is one for certain.
  const isFirstPart = at > 0 && /^1[.)]/u.test(own.slice(at));
  return isFirstPart && label.kind === 'roman' && !isCapitals(own.slice(0, at)) ? -1 : at;
}

/**
 * Cuts a paragraph where the label expected next stands in it: readers of pages sometimes join an item to the
 * one before. Nothing is cut at a label that does not follow its predecessor.
 */
export function cutRunIn(text: string, part: Part): readonly Part[] {
  if (part.kind === 'row') return [part];
  const parts: Part[] = [];
  let start = part.start;
  for (;;) {
    const own = text.slice(start, part.end);
    const label = readLabel(own);
    const at = label ? findRunIn(own, label, label.length) : -1;
    if (at < 0) break;
    const end = start + own.slice(0, at).trimEnd().length;
    parts.push({ ...part, start, end });
    start += at;
  }
  return [...parts, { ...part, start }];
}
