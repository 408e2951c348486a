import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine';
import type { BenchDocument } from './generate';
import type { BenchQuery } from './queries';
import { askShelf } from '#shared/search/ask/ask-shelf';
import { parseQuery } from '#shared/search/ask/parse-query';
import { createDocumentShelf } from '#shared/search/ask/shelf';
import { doAll } from '#shared/search/segment/built-segment';
import type { BuiltSegment } from '#shared/search/segment/built-segment';
import { mergeSegments } from '#shared/search/segment/merge-segments';
import { planMerge } from '#shared/search/segment/plan-merge';
import { Segment } from '#shared/search/segment/segment';
import { SegmentBuilder } from '#shared/search/segment/segment-builder';

/** As the program's worker commits. */
const WORDS_A_SEGMENT = 2_000_000;

/** The program's own engine, by its parts: what the worker does without the database. */
export function createOurEngine(): Engine {
  const shelf = createDocumentShelf();
  return {
    build(documents: Iterable<BenchDocument>, folder: string) {
      let builder = new SegmentBuilder(shelf.schema);
      let segments: { segment: Segment; built: BuiltSegment }[] = [];
      const close = (): void => {
        segments.push(openBuilt(doAll(builder.finish())));
        builder = new SegmentBuilder(shelf.schema);
        for (;;) {
          const plan = planMerge(
            segments.map(({ segment: { bytes, entries } }) => ({ bytes, entries, dead: 0 })),
          );
          if (!plan) return;
          const chosen = segments.filter((_, index) => plan.includes(index));
          const merged = doAll(
            mergeSegments(
              chosen.map(({ segment }) => segment),
              shelf.schema,
            ),
          );
          segments = [...segments.filter((each) => !chosen.includes(each)), openBuilt(merged)];
        }
      };
      for (const { id, number, title, year, body } of documents) {
        builder.add({
          source: id,
          version: '1',
          name: '',
          fields: [number, title, body],
          facets: [[title.split(' ')[0] ?? ''], [String(year)], [], []],
        });
        if (builder.words > WORDS_A_SEGMENT) close();
      }
      if (builder.size > 0) close();
      for (const [index, { built }] of segments.entries()) {
        writeFileSync(join(folder, `${index}.main`), new Uint8Array(built.main));
        writeFileSync(join(folder, `${index}.positions`), new Uint8Array(built.positions));
      }
    },
    open(folder: string) {
      const names = readdirSync(folder).filter((name) => name.endsWith('.main'));
      shelf.replaceSegments(
        names.map(
          (name) =>
            openBuilt({
              main: readBuffer(join(folder, name)),
              positions: readBuffer(join(folder, name.replace('.main', '.positions'))),
            }).segment,
        ),
      );
    },
    search(query: BenchQuery) {
      const options = { limit: 20, chosen: {}, live: { flags: [], wanted: false } };
      return askShelf(shelf, parseQuery(write(query)), options).hits.map(({ working, entry }) =>
        working.segment.sourceOf(entry),
      );
    },
  };
}

/** As an officer types it; a space behind the last word ends it. */
export function write({ kind, words }: BenchQuery): string {
  if (kind === 'phrase') return `"${words.join(' ')}" `;
  return words.join(' ') + (kind === 'typed' ? '' : ' ');
}

function openBuilt(built: BuiltSegment): {
  readonly segment: Segment;
  readonly built: BuiltSegment;
} {
  const segment = new Segment(built.main);
  segment.attachPositions(built.positions);
  return { segment, built };
}

function readBuffer(path: string): ArrayBuffer {
  return Uint8Array.from(readFileSync(path)).buffer;
}
