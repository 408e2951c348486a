import { lettersOf, sameNumber } from '#shared/planning/same-number';
import { bandsOf, estimateLikeness } from '#shared/planning/sketch-text';
import { foldText } from '#shared/text/fold';

/** A document as far as its family is concerned. */
export interface FamilyDocument {
  readonly id: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly issuer: string | null;
  /** See `sketchText`. */
  readonly sketch: Uint32Array;
  readonly taskCount: number;
  readonly addedAt: string;
  /** As a person settled it: the copy whose duties count instead; null for none. */
  readonly copyOf: string | null;
  /** Documents that are different acts, as a person said. */
  readonly apartFrom: readonly string[];
}

/** Copies of one act: scan, signed copy, draft. */
export interface Family {
  /** Ids, the one that should count first. */
  readonly members: readonly string[];
  /** The one that counts, as a person settled it; null while the question is open. */
  readonly counts: string | null;
}

/**
 * Estimated likeness from which texts are one. A little below the nine in ten that is meant, since an estimate may
 * fall short by some hundredths.
 */
const ALIKE = 0.88;
/** Likeness that is enough where number and day agree and the issuers' names are spelt differently. */
const RATHER_ALIKE = 0.4;

/** The documents that are one act each, in families of two or more: open questions and settled ones. */
export function findFamilies(documents: readonly FamilyDocument[]): readonly Family[] {
  const byId = new Map(documents.map((each) => [each.id, each]));
  const leader = new Map(documents.map(({ id }) => [id, id]));
  const find = (id: string): string => {
    let at = id;
    for (let up = leader.get(at) ?? at; up !== at; up = leader.get(at) ?? at) at = up;
    return at;
  };
  const join = (a: string, b: string): void => void leader.set(find(a), find(b));

  for (const { id, copyOf } of documents) if (copyOf !== null && byId.has(copyOf)) join(id, copyOf);
  for (const near of listNeighbours(documents)) {
    for (const [at, a] of near.entries()) {
      for (const b of near.slice(at + 1)) {
        if (find(a.id) !== find(b.id) && isSameAct(a, b)) join(a.id, b.id);
      }
    }
  }
  const groups = groupBy(documents, ({ id }) => [find(id)]);
  return groups.filter((group) => group.length > 1).map(describe);
}

/** The documents whose duties count: all but copies of one that is there. */
export function listCounted<D extends Pick<FamilyDocument, 'id' | 'copyOf'>>(
  documents: readonly D[],
): readonly D[] {
  const ids = new Set(documents.map(({ id }) => id));
  return documents.filter(({ copyOf }) => copyOf === null || !ids.has(copyOf));
}

/** Whether two documents are copies of one act, as far as can be seen. */
export function isSameAct(a: FamilyDocument, b: FamilyDocument): boolean {
  if (a.apartFrom.includes(b.id) || b.apartFrom.includes(a.id)) return false;
  const likeness = estimateLikeness(a.sketch, b.sketch);
  if (a.number === null || b.number === null) return likeness >= ALIKE;
  if (!sameNumber(a.number, b.number)) return false;
  // The same number is given anew every year, and by every office.
  if (a.date !== null && b.date !== null && a.date !== b.date) return false;
  const sameIssuer =
    a.issuer !== null && b.issuer !== null && foldText(a.issuer) === foldText(b.issuer);
  return likeness >= RATHER_ALIKE || (sameIssuer && a.date !== null && a.date === b.date);
}

/** Groups in which alone copies can be found, so that thousands of documents need not be compared by pairs. */
function listNeighbours(documents: readonly FamilyDocument[]): readonly FamilyDocument[][] {
  const groups = groupBy(documents, ({ number, sketch }) =>
    number === null ? bandsOf(sketch) : [...bandsOf(sketch), lettersOf(number)],
  );
  return groups.filter((group) => group.length > 1);
}

function groupBy(
  documents: readonly FamilyDocument[],
  keysOf: (document: FamilyDocument) => readonly (string | number)[],
): readonly FamilyDocument[][] {
  const groups = new Map<string | number, FamilyDocument[]>();
  for (const document of documents) {
    for (const key of keysOf(document)) {
      const group = groups.get(key);
      if (group) group.push(document);
      else groups.set(key, [document]);
    }
  }
  return [...groups.values()];
}

/** A signed act says more than its draft; of two such, the one of which more was read. */
function describe(group: readonly FamilyDocument[]): Family {
  const ordered = group.toSorted(
    (a, b) =>
      Number(isSigned(b)) - Number(isSigned(a)) ||
      b.taskCount - a.taskCount ||
      (a.addedAt < b.addedAt ? -1 : 1),
  );
  const chosen = group.filter(({ copyOf }) => copyOf === null);
  const settled =
    chosen.length === 1 &&
    group.every((each) => each === chosen[0] || each.copyOf === chosen[0]?.id);
  return { members: ordered.map(({ id }) => id), counts: settled ? (chosen[0]?.id ?? null) : null };
}

function isSigned({ number, date }: FamilyDocument): boolean {
  return number !== null && date !== null;
}
