import { type NumberFormat, writeNumber } from '#shared/pages/word/number-formats';
import { readInFont } from '#shared/pages/word/shown-text';
import { readBullet } from '#shared/pages/word/symbols';

/** One level of a list. */
export interface ListLevel {
  readonly start: number;
  readonly format: NumberFormat;
  /** What is shown; `%1` … `%9` stand for the numbers of the levels. For bullets the bullet itself. */
  readonly text: string;
  /** Font of the label; empty where nothing says. */
  readonly font: string;
  /** Begins anew only after a level up to this one (1 is the outermost), 0 for never; null for after every outer level. */
  readonly restart: number | null;
  /** Numbers of outer levels are written in digits. */
  readonly legal: boolean;
  /** Nothing stands between number and text. */
  readonly glued: boolean;
}

/** What one use of a list has for itself. */
export interface LevelOverride {
  readonly start: number | null;
  readonly level: ListLevel | null;
}

/** A use of a list by paragraphs. Uses of one list count on from each other. */
export interface ListUse {
  /** Names the list. */
  readonly list: string;
  readonly levels: readonly (ListLevel | undefined)[];
  readonly overrides: ReadonlyMap<number, LevelOverride>;
}

const LEVELS = 9;

/** Counts the paragraphs of lists in the order of the document, as Word does. */
export class ListNumbers {
  private readonly counts = new Map<string, (number | null)[]>();
  private readonly begun = new Set<ListUse>();

  /** The label of the next paragraph of this list and level; empty where it shows none. */
  next(use: ListUse, index: number): string {
    const level = this.levelOf(use, index);
    if (!level) return '';
    const counts = this.countsOf(use);
    for (let k = 0; k < index; k++) counts[k] ??= this.levelOf(use, k)?.start ?? 1;
    const count = counts[index] ?? null;
    counts[index] = count === null ? level.start : count + 1;
    for (let k = index + 1; k < LEVELS; k++) {
      const restart = this.levelOf(use, k)?.restart ?? null;
      if (restart === null || index < restart) counts[k] = null;
    }
    return this.write(use, level, index, counts);
  }

  private levelOf(use: ListUse, index: number): ListLevel | undefined {
    return use.overrides.get(index)?.level ?? use.levels[index];
  }

  private countsOf(use: ListUse): (number | null)[] {
    let counts = this.counts.get(use.list);
    if (!counts) {
      counts = Array.from({ length: LEVELS }, () => null);
      this.counts.set(use.list, counts);
    }
    if (!this.begun.has(use)) {
      this.begun.add(use);
      for (const [index, { start }] of use.overrides) {
        if (start !== null) counts[index] = start - 1;
      }
    }
    return counts;
  }

  private write(
    use: ListUse,
    level: ListLevel,
    index: number,
    counts: readonly (number | null)[],
  ): string {
    if (level.format === 'bullet') {
      const bullet = readBullet(level.text, level.font);
      return bullet === '' ? '' : `${bullet} `;
    }
    const text = readInFont(level.text, level.font)
      .replace(/%([1-9])/gu, (_, digit: string) => {
        const k = Number(digit) - 1;
        const own = this.levelOf(use, k);
        const format = own?.format ?? 'decimal';
        const isDigits = level.legal && k !== index && format !== 'none';
        return writeNumber(counts[k] ?? own?.start ?? 1, isDigits ? 'decimal' : format);
      })
      .trim();
    if (text === '') return '';
    return level.glued ? text : `${text} `;
  }
}
