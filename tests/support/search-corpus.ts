import { readFileSync, readdirSync } from 'node:fs';
import { TokenScanner } from '#shared/search/analysis/token-scanner';
import { termOf } from '#shared/search/analysis/term-of';
import { doAll } from '#shared/search/segment/built-segment';
import type { Entry, Schema } from '#shared/search/segment/entry';
import { Segment } from '#shared/search/segment/segment';
import { SegmentBuilder } from '#shared/search/segment/segment-builder';

const plans = new URL('../fixtures/plans/', import.meta.url);

/** Paragraphs of the plans, each an entry: its first words as title, the rest as body. */
export function plansAsEntries(most: number): readonly Entry[] {
  return readdirSync(plans)
    .filter((name) => /\.(?:txt|md)$/u.test(name) && name !== 'README.md')
    .toSorted()
    .flatMap((name) =>
      readFileSync(new URL(name, plans), 'utf8')
        .normalize('NFC')
        .split(/\n\s*\n/u)
        .filter((text) => text.trim() !== '')
        .slice(0, most)
        .map((text, index) => entryOf(`${name}-${index}`, text.slice(0, 40), text.slice(40))),
    );
}

/** An entry of the schema below. */
export function entryOf(source: string, title: string, body: string): Entry {
  return { source, version: '1', name: '', fields: ['', title, body], facets: [[], []] };
}

export const SCHEMA: Schema = { fields: ['number', 'title', 'body'], facets: ['type', 'year'] };

/** Entries in segments of some size, positions attached. */
export function segmentsOf(entries: readonly Entry[], size: number): Segment[] {
  const segments: Segment[] = [];
  for (let from = 0; from < entries.length; from += size) {
    const builder = new SegmentBuilder(SCHEMA);
    for (const entry of entries.slice(from, from + size)) builder.add(entry);
    const built = doAll(builder.finish());
    const segment = new Segment(built.main);
    segment.attachPositions(built.positions);
    segments.push(segment);
  }
  return segments;
}

/** The terms of a text with their positions, by the one analysis. */
export function analyse(text: string): { readonly term: string; readonly position: number }[] {
  const scanner = new TokenScanner();
  scanner.scan(text);
  return Array.from({ length: scanner.count }, (_, index) => ({
    term: termOf(scanner.word(index)),
    position: scanner.positions[index] ?? 0,
  }));
}
