import { checksumOf } from '#shared/search/segment/checksum';

/** Raised with every change of analysis or layout: segments of another version are thrown away and built again. */
export const SEGMENT_VERSION = 1;

const MAGIC = 0x534b4831; // SKH1
/** Words of the head before the table of sections: magic, version, checksum of all behind it. */
const HEAD = 3;

/** The sections of a segment, in the order in which they are stored. */
export const SECTIONS = {
  /** entries, fields, facets, and bytes and checksum of the positions, which are stored apart. */
  counts: Uint32Array,
  /** Dictionary: terms in the order of their UTF-16 units. */
  termStarts: Uint32Array,
  termLetters: Uint16Array,
  /** In how many (entry, field) pairs a term stands, as Lunr counts. */
  frequencies: Uint32Array,
  postingStarts: Uint32Array,
  positionStarts: Uint32Array,
  /** For every 64th posting of a term: byte in `postings`, byte in the positions, entry before it. */
  skipStarts: Uint32Array,
  skips: Uint32Array,
  /** Folded dictionary: each folded form and the terms that fold to it. */
  foldedStarts: Uint32Array,
  foldedLetters: Uint16Array,
  groupStarts: Uint32Array,
  groupTerms: Uint32Array,
  /** Words of each entry's fields, entry by entry. */
  lengths: Uint32Array,
  /** First position of each field of each entry in the segment, and the end of the last one. */
  fieldStarts: Uint32Array,
  /** Sources and what version of them was indexed; the source of each entry; the entry's own name in it. */
  sourceStarts: Uint32Array,
  sourceLetters: Uint16Array,
  versionStarts: Uint32Array,
  versionLetters: Uint16Array,
  sourceOf: Uint32Array,
  nameStarts: Uint32Array,
  nameLetters: Uint16Array,
  /** Values of facets; for facet f of entry e those from `facetStarts[f * entries + e]` on. */
  valueStarts: Uint32Array,
  valueLetters: Uint16Array,
  facetStarts: Uint32Array,
  facetValues: Uint32Array,
  postings: Uint8Array,
} as const;

type SectionName = keyof typeof SECTIONS;

/** Views of a segment's bytes. */
export type Sections = {
  readonly [Name in SectionName]: (typeof SECTIONS)[Name] extends Uint8ArrayConstructor
    ? Uint8Array
    : (typeof SECTIONS)[Name] extends Uint16ArrayConstructor
      ? Uint16Array
      : Uint32Array;
};

/** A segment's bytes are not those that were written, or another version wrote them: it has to be built again. */
export class DamagedSegment extends Error {
  override readonly name = 'DamagedSegment';
}

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant
const NAMES = Object.keys(SECTIONS) as SectionName[];
const TABLE = NAMES.length * 2;

/** The sections as one block of bytes that {@link unpackSections} opens without reading them. */
export function packSections(sections: Sections): ArrayBuffer {
  const head = (HEAD + TABLE) * 4;
  let length = head;
  const offsets = NAMES.map((name) => {
    const from = align(length);
    length = from + sections[name].byteLength;
    return from;
  });
  const bytes = new Uint8Array(align(length));
  const words = new Uint32Array(bytes.buffer);
  for (const [index, name] of NAMES.entries()) {
    const section = sections[name];
    words[HEAD + index * 2] = offsets[index] ?? 0;
    words[HEAD + index * 2 + 1] = section.length;
    bytes.set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
      offsets[index],
    );
  }
  words[0] = MAGIC;
  words[1] = SEGMENT_VERSION;
  words[2] = checksumOf(words.subarray(HEAD));
  return bytes.buffer;
}

/** Views of packed sections. Throws {@link DamagedSegment}. */
export function unpackSections(buffer: ArrayBuffer): Sections {
  if (buffer.byteLength % 4 !== 0 || buffer.byteLength < (HEAD + TABLE) * 4)
    throw new DamagedSegment('too short');
  const words = new Uint32Array(buffer);
  if (words[0] !== MAGIC || words[1] !== SEGMENT_VERSION)
    throw new DamagedSegment('not of this version');
  if (words[2] !== checksumOf(words.subarray(HEAD))) throw new DamagedSegment('checksum');
  const views = NAMES.map((name, index) => {
    const from = words[HEAD + index * 2] ?? 0;
    const length = words[HEAD + index * 2 + 1] ?? 0;
    return [name, new SECTIONS[name](buffer, from, length)];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one view for each name
  return Object.fromEntries(views) as Sections;
}

function align(length: number): number {
  return (length + 3) & ~3;
}
