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
  readonly dead: Uint8Array;
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

  /** Takes away every entry of a source; says how many there were. */
  removeSource(source: string): number {
    let removed = 0;
    for (let number = 0; number < this.sources.size; number += 1) {
      if (this.sources.get(number) !== source) continue;
      for (let entry = 0; entry < this.entries; entry += 1) {
        if (this.sections.sourceOf[entry] !== number || this.dead[entry] === 1) continue;
        this.dead[entry] = 1;
        removed += 1;
      }
    }
    this.deadCount += removed;
    return removed;
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
