import { foldText } from '#shared/text/fold';
import { wordStarts } from '#shared/text/letters';
import { FormTree } from '#shared/facts/engine/form-tree';

const forms = new FormTree();

/** The number by which a text tells where a folded form stands in it. */
export function formNumber(form: string): number {
  return forms.add(form);
}

const NOWHERE: readonly number[] = [];

/** A text as rules look at it. What one rule had to find out the others need not find out again. */
export class Look {
  readonly text: string;
  private readonly folded: string;
  /** Where the words begin. */
  readonly starts: readonly number[];
  /** Whether a place in the folded text is the same place in the text. */
  readonly isAligned: boolean;
  private places: ReadonlyMap<number, readonly number[]> | null = null;
  private readonly beginnings = new Map<RegExp, readonly number[]>();
  private readonly tested = new Map<RegExp, boolean>();

  constructor(text: string) {
    this.text = text;
    this.folded = foldText(text);
    this.starts = wordStarts(text);
    this.isAligned = this.folded.length === text.length;
  }

  /** Where a form begins in the folded text. */
  placesOf(form: number): readonly number[] {
    this.places ??= forms.find(this.folded);
    return this.places.get(form) ?? NOWHERE;
  }

  /** Which words of the text a sticky expression matches. */
  startsWith(expression: RegExp): readonly number[] {
    const known = this.beginnings.get(expression);
    if (known) return known;
    const found = this.starts.filter((start) => {
      expression.lastIndex = start;
      return expression.test(this.text);
    });
    this.beginnings.set(expression, found);
    return found;
  }

  /** Whether an expression matches anywhere. */
  holds(expression: RegExp): boolean {
    const known = this.tested.get(expression);
    if (known !== undefined) return known;
    const found = expression.test(this.text);
    this.tested.set(expression, found);
    return found;
  }
}

/** Texts looked at of late: every family looks at the same ones. Saves time, changes nothing. */
const looks = new Map<string, Look>();
const MOST_LOOKS = 400;
/** Longer texts are not kept, but for the last. */
const LONGEST_KEPT = 4000;
let last = new Look('');

/** Looks at a text, or remembers how it looked. */
export function lookAt(text: string): Look {
  if (last.text === text) return last;
  const before = looks.get(text);
  last = before ?? new Look(text);
  if (before) return before;
  if (looks.size >= MOST_LOOKS) looks.clear();
  if (text.length < LONGEST_KEPT) looks.set(text, last);
  return last;
}
