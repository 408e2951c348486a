/** Letters that forms are written with, and one that stands for all others. */
const MOST_LETTERS = 64;
const STRANGER = 0;
const SPACE = 1;
const CODES = 0x3001;
const MOST_PLACES = 0x10000;

/**
 * All the words that rules look for, folded, as one tree of letters: one walk over a text finds every one of
 * them, where asking for each would be a walk for each. A space of a form is any white space of the text.
 */
export class FormTree {
  /** By letter code, its number among those in use. */
  private readonly letters = new Uint8Array(CODES);
  private used = SPACE;
  /** `steps[place * MOST_LETTERS + letter]` is the next place; 0, where all begin, is none. */
  private steps = new Uint16Array(MOST_LETTERS);
  private places = 1;
  /** By two letter numbers, 1 where a form begins with them: most places of a text are passed over by this alone. */
  private readonly pairs = new Uint8Array(MOST_LETTERS * MOST_LETTERS);
  /** By place, the form that ends there; -1 where none does. */
  private readonly ends: number[] = [-1];
  private forms = 0;

  constructor() {
    for (let code = 0; code < CODES; code++) {
      if (/\s/u.test(String.fromCharCode(code))) this.letters[code] = SPACE;
    }
  }

  /** The number by which a form is found; the same for the same form. */
  add(form: string): number {
    let place = 0;
    for (let i = 0; i < form.length; i++) {
      const at = place * MOST_LETTERS + this.letterOf(form.charCodeAt(i));
      place = this.steps[at] || this.grow(at);
    }
    const known = this.ends[place] ?? -1;
    if (known >= 0) return known;
    const first = this.letterOf(form.charCodeAt(0)) * MOST_LETTERS;
    if (form.length === 1) this.pairs.fill(1, first, first + MOST_LETTERS);
    else this.pairs[first + this.letterOf(form.charCodeAt(1))] = 1;
    this.ends[place] = this.forms;
    return this.forms++;
  }

  private letterOf(code: number): number {
    const known = this.letters[code] ?? STRANGER;
    if (known !== STRANGER) return known;
    this.used++;
    if (code >= CODES || this.used >= MOST_LETTERS) throw new Error('Too many letters in phrases');
    this.letters[code] = this.used;
    return this.used;
  }

  private grow(at: number): number {
    const place = this.places++;
    if (place >= MOST_PLACES) throw new Error('Too many words in phrases');
    if (this.steps.length < this.places * MOST_LETTERS) {
      const larger = new Uint16Array(this.steps.length * 2);
      larger.set(this.steps);
      this.steps = larger;
    }
    this.steps[at] = place;
    this.ends.push(-1);
    return place;
  }

  /** Where each form begins in a folded text, in order; forms that are not there are left out. */
  find(text: string): ReadonlyMap<number, readonly number[]> {
    const { letters, pairs, steps, ends } = this;
    const walk = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) walk[i] = letters[text.charCodeAt(i)] ?? STRANGER;
    const found = new Map<number, number[]>();
    for (let start = 0; start < walk.length; start++) {
      const pair = (walk[start] ?? STRANGER) * MOST_LETTERS + (walk[start + 1] ?? STRANGER);
      if (pairs[pair] === 0) continue;
      let place = 0;
      for (let at = start; at < walk.length; at++) {
        const letter = walk[at] ?? STRANGER;
        place = letter === STRANGER ? 0 : (steps[place * MOST_LETTERS + letter] ?? 0);
        if (place === 0) break;
        if (letter === SPACE) while (walk[at + 1] === SPACE) at++;
        const form = ends[place] ?? -1;
        if (form < 0) continue;
        const places = found.get(form);
        if (places) places.push(start);
        else found.set(form, [start]);
      }
    }
    return found;
  }
}
