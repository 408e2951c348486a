import { toParts } from '#shared/calendar/day';
import type { Commemoration } from '#shared/model/commemoration';
import type { DraftSource } from '#shared/model/draft';
import type { Anniversary } from '#shared/model/fact';
import { foldText } from '#shared/text/fold';
import { splitSyllables } from '#shared/text/syllable';

/** An anniversary read from a document, with the place it was read from. */
export interface ReadAnniversary {
  readonly anniversary: Anniversary;
  readonly source: DraftSource;
}

/** One commemoration, with every document that names it. */
export interface JoinedCommemoration {
  readonly commemoration: Commemoration;
  readonly sources: readonly DraftSource[];
}

/** Words that stand in so many names that they tell nothing apart. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'ngay nam ky niem le thanh lap truyen thong chien thang viet nam cua va dong chi nuoc lan thu'.split(
    ' ',
  ),
);

/**
 * The table of commemorations and those read from documents, each once. Two are the same when their dates agree as
 * far as both are known and their names share most of the shorter one's telling words; a different first year never joins.
 */
export function joinAnniversaries(
  table: readonly Commemoration[],
  read: readonly ReadAnniversary[],
): readonly JoinedCommemoration[] {
  const joined = table.map((commemoration) => ({ commemoration, sources: [] as DraftSource[] }));
  for (const { anniversary, source } of read) {
    const own = toCommemoration(anniversary);
    if (!own) continue;
    const [same] = joined
      .filter((each) => isSame(each.commemoration, own))
      .toSorted((a, b) => likeness(b.commemoration, own) - likeness(a.commemoration, own));
    if (same) same.sources.push(source);
    else joined.push({ commemoration: own, sources: [source] });
  }
  return joined;
}

/** Only a counted anniversary with a known beginning recurs; anything else is an event of its year. */
function toCommemoration(anniversary: Anniversary): Commemoration | null {
  if (anniversary.years === null || anniversary.start === null) return null;
  const [year, month, day] = anniversary.start.split('-').map(Number);
  if (year === undefined || Number.isNaN(year)) return null;
  if (anniversary.precision === 'day') toParts(anniversary.start);
  return {
    id: anniversary.id,
    name: anniversary.name,
    calendar: 'solar',
    month: month ?? null,
    day: day ?? null,
    firstYear: year,
    category: 'document',
    holiday: false,
    note: '',
    source: '',
  };
}

function isSame(a: Commemoration, b: Commemoration): boolean {
  if (a.calendar !== b.calendar || a.firstYear !== b.firstYear) return false;
  if (a.month !== null && b.month !== null && a.month !== b.month) return false;
  if (a.day !== null && b.day !== null && a.day !== b.day) return false;
  const exactDay = a.day !== null && b.day !== null;
  return sharedWords(a.name, b.name) >= (exactDay ? 0.5 : 0.75);
}

/** How alike two names are, telling words or not: words both have over words either has. */
function likeness(a: Commemoration, b: Commemoration): number {
  const [first, second] = [a, b].map(
    ({ name }) => new Set(splitSyllables(name).map((each) => foldText(each.text))),
  );
  if (!first || !second) return 0;
  const shared = [...first].filter((word) => second.has(word)).length;
  return shared / (first.size + second.size - shared);
}

/** Share of the shorter name's telling words that stand in the longer one too. */
function sharedWords(a: string, b: string): number {
  const words = (name: string): ReadonlySet<string> => {
    const all = splitSyllables(name).map((each) => foldText(each.text));
    const telling = all.filter((word) => !EMPTY_WORDS.has(word));
    return new Set(telling.length > 0 ? telling : all);
  };
  const [short, long] = [words(a), words(b)].toSorted((x, y) => x.size - y.size);
  if (!short || !long || short.size === 0) return 0;
  return [...short].filter((word) => long.has(word)).length / short.size;
}
