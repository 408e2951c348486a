import { TokenScanner } from '#shared/search/analysis/token-scanner';
import { TERMS_A_STEP } from '#shared/search/segment/built-segment';
import type { BuiltSegment, Steps } from '#shared/search/segment/built-segment';
import { packEntries } from '#shared/search/segment/entry-columns';
import type { EntryHead } from '#shared/search/segment/entry-columns';
import type { Entry, Schema } from '#shared/search/segment/entry';
import { compare, groupByFold } from '#shared/search/segment/folded-groups';
import { packSections } from '#shared/search/segment/layout';
import { NumberList } from '#shared/search/segment/number-list';
import { PostingWriter } from '#shared/search/segment/posting-writer';
import { checksumOf } from '#shared/search/segment/checksum';
import { poolStrings } from '#shared/search/segment/string-pool';
import { TermTable } from '#shared/search/segment/term-table';

/** Takes entries and makes a segment of them. A builder makes one segment. */
export class SegmentBuilder {
  private readonly scanner = new TokenScanner();
  private readonly table = new TermTable();
  private readonly entries: EntryHead[] = [];
  /** Of each word in turn: number of its term, position in the segment. */
  private readonly terms = new NumberList(1 << 16);
  private readonly places = new NumberList(1 << 16);
  private readonly lengths = new NumberList();
  /** First position of each field of each entry. */
  private readonly fieldStarts = new NumberList();
  private readonly schema: Schema;
  private position = 0;

  constructor(schema: Schema) {
    this.schema = schema;
  }

  /** Words taken so far. */
  get words(): number {
    return this.terms.length;
  }

  get size(): number {
    return this.entries.length;
  }

  add(entry: Entry): void {
    const { source, version, name, facets } = entry;
    this.entries.push({ source, version, name, facets });
    for (const field of this.schema.fields.keys()) {
      this.fieldStarts.push(this.position);
      this.addField(entry.fields[field] ?? '');
    }
  }

  private addField(text: string): void {
    const { scanner } = this;
    scanner.scan(text);
    for (let index = 0; index < scanner.count; index += 1) {
      this.terms.push(this.table.find(scanner, index));
      this.places.push(this.position + (scanner.positions[index] ?? 0));
    }
    this.lengths.push(scanner.count);
    // One position between fields, so that no phrase goes over.
    this.position += scanner.width + 1;
  }

  /** Sorts and encodes what was added. */
  *finish(): Steps<BuiltSegment> {
    this.fieldStarts.push(this.position);
    const { terms } = this.table;
    const order = Array.from(terms.keys()).toSorted((a, b) =>
      compare(terms[a] ?? '', terms[b] ?? ''),
    );
    const sorted = order.map((term) => terms[term] ?? '');
    yield;
    const { starts, places } = this.sortPlaces(order);
    yield;
    const fields = this.schema.fields.length;
    const fieldStarts = this.fieldStarts.finish();
    const writer = new PostingWriter(fields, fieldStarts, places.length, sorted.length);
    for (let rank = 0; rank < sorted.length; rank += 1) {
      writer.addTerm(places, starts[rank] ?? 0, starts[rank + 1] ?? 0);
      if (rank % TERMS_A_STEP === 0) yield;
    }
    const dictionary = poolStrings(sorted);
    const groups = groupByFold(sorted);
    yield;
    const positions = writer.positions.finish();
    const main = packSections({
      counts: Uint32Array.of(
        this.entries.length,
        fields,
        this.schema.facets.length,
        positions.byteLength,
        checksumOf(new Uint32Array(positions.buffer)),
      ),
      termStarts: dictionary.starts,
      termLetters: dictionary.letters,
      ...groups,
      ...writer.finish(),
      lengths: this.lengths.finish(),
      fieldStarts,
      ...packEntries(this.entries, this.schema),
    });
    return { main, positions: toBuffer(positions) };
  }

  /** Counting sort: the places of each term in turn, each term's in order. */
  private sortPlaces(order: readonly number[]): {
    readonly starts: Uint32Array;
    readonly places: Uint32Array;
  } {
    const rankOf = new Uint32Array(order.length);
    for (const [rank, term] of order.entries()) rankOf[term] = rank;
    const count = this.terms.length;
    const starts = new Uint32Array(order.length + 1);
    for (let word = 0; word < count; word += 1) {
      const rank = rankOf[this.terms.values[word] ?? 0] ?? 0;
      starts[rank + 1] = (starts[rank + 1] ?? 0) + 1;
    }
    for (let rank = 0; rank < order.length; rank += 1)
      starts[rank + 1] = (starts[rank + 1] ?? 0) + (starts[rank] ?? 0);
    const next = starts.slice();
    const places = new Uint32Array(count);
    for (let word = 0; word < count; word += 1) {
      const rank = rankOf[this.terms.values[word] ?? 0] ?? 0;
      const to = next[rank] ?? 0;
      places[to] = this.places.values[word] ?? 0;
      next[rank] = to + 1;
    }
    return { starts, places };
  }
}

/** The bytes of an array that has a buffer of its own. */
export function toBuffer(bytes: Uint8Array): ArrayBuffer {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength
    ? buffer
    : Uint8Array.from(bytes).buffer;
}
