import type { Segment } from '#shared/search/segment/segment';

/** How Lunr weighs: `k1` how soon more of the same word counts less, `b` how much long fields count less. */
export interface Weights {
  readonly k1: number;
  readonly b: number;
  /** For each field. */
  readonly boosts: readonly number[];
}

/** A segment with what a query writes while it is evaluated; made once, cleared by every query. */
export interface Working {
  readonly segment: Segment;
  /** For each entry and field, Lunr's k1 × (1 − b + b × length ÷ average length). */
  norms: Float32Array;
  readonly scores: Float32Array;
  /** Words of one group, counted over the fields. */
  readonly sums: Float32Array;
  /** A bit for each required clause that an entry fulfils. */
  readonly fulfilled: Uint32Array;
  /** {@link MATCHED}, {@link EXCLUDED}. */
  readonly marks: Uint8Array;
}

export const MATCHED = 1;
export const EXCLUDED = 2;

/**
 * Segments that are asked together. Frequencies and average lengths are those of all of them: local ones would
 * change half of the best ten (each segment rates its own rare words).
 */
export class Collection {
  workings: readonly Working[] = [];
  /** Entries, those taken away included until they are merged away. */
  entries = 0;
  readonly weights: Weights;
  private averages: readonly number[] = [];

  constructor(weights: Weights) {
    this.weights = weights;
  }

  get segments(): readonly Segment[] {
    return this.workings.map((working) => working.segment);
  }

  /** Asks these segments from now on. */
  replaceSegments(segments: readonly Segment[]): void {
    const known = new Map(this.workings.map((working) => [working.segment, working]));
    this.workings = segments.map((segment) => known.get(segment) ?? prepare(segment));
    this.entries = segments.reduce((sum, segment) => sum + segment.entries, 0);
    this.averages = this.weights.boosts.map((_, field) => this.averageLength(field));
    for (const working of this.workings) this.weighLengths(working);
  }

  /** How much a word that stands in `count` (entry, field) pairs tells; Lunr's formula. */
  idf(count: number): number {
    return Math.log(1 + Math.abs((this.entries - count + 0.5) / (count + 0.5)));
  }

  private averageLength(field: number): number {
    let sum = 0;
    for (const { segment } of this.workings) {
      const { lengths } = segment.sections;
      for (let at = field; at < lengths.length; at += segment.fields) sum += lengths[at] ?? 0;
    }
    return sum / (this.entries || 1);
  }

  private weighLengths({ segment, norms }: Working): void {
    const { k1, b } = this.weights;
    const { lengths } = segment.sections;
    for (let field = 0; field < segment.fields; field += 1) {
      const average = this.averages[field] ?? 0;
      const factor = average === 0 ? 0 : (k1 * b) / average;
      for (let at = field; at < lengths.length; at += segment.fields)
        norms[at] = k1 * (1 - b) + factor * (lengths[at] ?? 0);
    }
  }
}

function prepare(segment: Segment): Working {
  return {
    segment,
    norms: new Float32Array(segment.entries * segment.fields),
    scores: new Float32Array(segment.entries),
    sums: new Float32Array(segment.entries),
    fulfilled: new Uint32Array(segment.entries),
    marks: new Uint8Array(segment.entries),
  };
}
