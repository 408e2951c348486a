import { checksumOf } from '#shared/search/segment/checksum';
import { Dictionary } from '#shared/search/segment/dictionary';
import { DamagedSegment, unpackSections } from '#shared/search/segment/layout';
import type { Sections } from '#shared/search/segment/layout';
import { StringPool } from '#shared/search/segment/string-pool';

/**
 * A segment opened for reading: views of its bytes and nothing made of them. Entries, terms and fields are numbers
 * here. Entries that were taken away are marked and stay until the next merge.
 */
export class Segment {
  readonly sections: Sections;
  readonly entries: number;
  readonly fields: number;
  readonly terms: Dictionary;
  readonly folded: Dictionary;
  readonly sources: StringPool;
  readonly versions: StringPool;
  readonly names: StringPool;
  readonly values: StringPool;
  readonly bytes: number;
  /** 1 for entries taken away. */
  dead: Uint8Array;
  deadCount = 0;
  private positionBytes: Uint8Array | null = null;

  /** Throws {@link DamagedSegment}. */
  constructor(main: ArrayBuffer) {
    const sections = unpackSections(main);
    this.sections = sections;
    this.entries = sections.counts[0] ?? 0;
    this.fields = sections.counts[1] ?? 0;
    this.bytes = main.byteLength + (sections.counts[3] ?? 0);
    this.terms = new Dictionary(sections.termStarts, sections.termLetters);
    this.folded = new Dictionary(sections.foldedStarts, sections.foldedLetters);
    this.sources = new StringPool(sections.sourceStarts, sections.sourceLetters);
    this.versions = new StringPool(sections.versionStarts, sections.versionLetters);
    this.names = new StringPool(sections.nameStarts, sections.nameLetters);
    this.values = new StringPool(sections.valueStarts, sections.valueLetters);
    this.dead = new Uint8Array(this.entries);
  }

  get hasPositions(): boolean {
    return this.positionBytes !== null;
  }

  /** Positions of the terms' postings; attached first. */
  get positions(): Uint8Array {
    if (this.positionBytes === null) throw new Error('The positions are not attached yet');
    return this.positionBytes;
  }

  /** Gives the segment its positions. Throws {@link DamagedSegment}. */
  attachPositions(buffer: ArrayBuffer): void {
    const { counts } = this.sections;
    if (buffer.byteLength !== counts[3] || checksumOf(new Uint32Array(buffer)) !== counts[4])
      throw new DamagedSegment('positions');
    this.positionBytes = new Uint8Array(buffer);
  }

  /** The marks of {@link dead} with every entry of some sources taken away too; null where that changes nothing. */
  deadWithout(sources: ReadonlySet<string>): Uint8Array | null {
    const isGone = Uint8Array.from({ length: this.sources.size }, (_, number) =>
      Number(sources.has(this.sources.get(number))),
    );
    if (!isGone.includes(1)) return null;
    const { sourceOf } = this.sections;
    const dead = this.dead.map((before, entry) => before | (isGone[sourceOf[entry] ?? 0] ?? 0));
    return dead.every((each, entry) => each === this.dead[entry]) ? null : dead;
  }

  /** Marks entries as taken away, as {@link deadWithout} gave it. */
  setDead(dead: Uint8Array): void {
    if (dead.length !== this.entries) throw new DamagedSegment('marks of another segment');
    this.dead = dead;
    this.deadCount = dead.reduce((sum, each) => sum + each, 0);
  }

  /** Every source that has entries left, and its version. */
  liveSources(): ReadonlyMap<string, string> {
    const live = new Map<string, string>();
    for (let entry = 0; entry < this.entries; entry += 1) {
      const number = this.sections.sourceOf[entry] ?? 0;
      const isFirst = entry === 0 || this.sections.sourceOf[entry - 1] !== number;
      if (this.dead[entry] === 1 || !isFirst) continue;
      live.set(this.sources.get(number), this.versions.get(number));
    }
    return live;
  }

  sourceOf(entry: number): string {
    return this.sources.get(this.sections.sourceOf[entry] ?? 0);
  }

  /** The entry's name over all sources. */
  refOf(entry: number): string {
    const name = this.names.get(entry);
    return name === '' ? this.sourceOf(entry) : `${this.sourceOf(entry)}:${name}`;
  }

  /** Values of one facet of an entry, as numbers into `values`. */
  facetOf(facet: number, entry: number): Uint32Array {
    const { facetStarts, facetValues } = this.sections;
    const at = facet * this.entries + entry;
    return facetValues.subarray(facetStarts[at] ?? 0, facetStarts[at + 1] ?? 0);
  }

  /** The terms of a folded form, as numbers into `terms`. */
  groupOf(form: number): Uint32Array {
    const { groupStarts, groupTerms } = this.sections;
    return groupTerms.subarray(groupStarts[form] ?? 0, groupStarts[form + 1] ?? 0);
  }
}
