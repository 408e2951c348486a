import { generateDocument } from './generate';
import { write } from './our-engine';
import { makeQueries } from './queries';
import type { BenchQuery } from './queries';
import { askShelf } from '#shared/search/ask/ask-shelf';
import { parseQuery } from '#shared/search/ask/parse-query';
import { createDocumentShelf } from '#shared/search/ask/shelf';
import { doAll } from '#shared/search/segment/built-segment';
import { Segment } from '#shared/search/segment/segment';
import { SegmentBuilder } from '#shared/search/segment/segment-builder';
import { TokenScanner } from '#shared/search/analysis/token-scanner';
import { termOf } from '#shared/search/analysis/term-of';
import { foldText } from '#shared/text/fold';

/** A scan of every text is slow: the first documents are enough. */
const DOCUMENTS = 100;

/** Shares of what a scan of all texts finds, and of what is found that the scan finds too. */
export function checkRecall(): readonly (readonly [name: string, share: number])[] {
  const shelf = createDocumentShelf();
  const builder = new SegmentBuilder(shelf.schema);
  const rows: string[] = [];
  for (let index = 0; index < DOCUMENTS; index += 1) {
    const { id, number, title, body } = generateDocument(index);
    builder.add({
      source: id,
      version: '',
      name: '',
      fields: [number, title, body],
      facets: [[], [], [], []],
    });
    rows.push(` ${[number, title, body].map(rowOf).join(' | ')} `);
  }
  const built = doAll(builder.finish());
  const segment = new Segment(built.main);
  segment.attachPositions(built.positions);
  shelf.replaceSegments([segment]);
  const folded = rows.map(foldText);
  const find = (text: string): ReadonlySet<string> => {
    const options = { limit: DOCUMENTS, chosen: {}, live: { flags: [], wanted: false } };
    return new Set(
      askShelf(shelf, parseQuery(text), options).hits.map(({ entry }) => segment.sourceOf(entry)),
    );
  };
  const scan = (
    queries: readonly string[],
    has: (row: number) => boolean,
  ): [found: number, wanted: number, right: number] => {
    const wanted = new Set(Array.from(rows.keys()).filter(has).map(String));
    let [found, all, right] = [0, 0, 0];
    for (const query of queries) {
      const got = find(query);
      found += [...wanted].filter((id) => got.has(id)).length;
      all += wanted.size;
      right += got.size;
    }
    return [found, all, right];
  };
  const total = (parts: readonly [number, number, number][]): [number, number] => {
    const [found, wanted, got] = parts.reduce(
      (sum, each) => [sum[0] + each[0], sum[1] + each[1], sum[2] + each[2]],
      [0, 0, 0],
    );
    return [found / wanted, found / got];
  };
  const classes = makeQueries();
  const of = (label: string): readonly BenchQuery[] => classes[label] ?? [];
  const words = total(
    of('ba từ, không dấu').map((query) =>
      scan([write(query)], (row) =>
        query.words.every((word) => folded[row]?.includes(` ${word} `)),
      ),
    ),
  );
  const plain = total(
    of('cụm từ, không dấu').map((query) =>
      scan([write(query)], (row) => folded[row]?.includes(` ${query.words.join(' ')} `) === true),
    ),
  );
  const exact = total(
    of('cụm từ').map((query) =>
      scan(
        [write(query)],
        (row) =>
          (query.words.some((word) => word !== foldText(word)) ? rows : folded)[row]?.includes(
            ` ${query.words.map(termOf).join(' ')} `,
          ) === true,
      ),
    ),
  );
  const numbers = total(
    of('số ký hiệu').map(({ words: [number = ''] }) => {
      const parts = rowOf(number);
      const spellings = [
        number,
        number.toLowerCase(),
        number.replaceAll(/[-/]/gu, ' '),
        foldText(number).replace(/(?<=\d)[-/]/u, ''),
        number.replaceAll(/[-/]/gu, ' - '),
      ];
      // Words apart may stand apart: only what is written as one number has to be one.
      return scan(
        spellings.map((each) => `${each} `),
        (row) => folded[row]?.includes(` ${foldText(parts)} `) === true,
      );
    }),
  );
  return [
    ['recall of words without accents', words[0]],
    ['recall of phrases without accents', plain[0]],
    ['precision of phrases without accents', plain[1]],
    ['recall of phrases', exact[0]],
    ['precision of phrases', exact[1]],
    ['recall of numbers in five spellings', numbers[0]],
  ];
}

/** The words of a text in a row, a bar where no phrase may go over. */
function rowOf(text: string): string {
  const scanner = new TokenScanner();
  scanner.scan(text);
  let row = '';
  let next = 0;
  for (let index = 0; index < scanner.count; index += 1) {
    const position = scanner.positions[index] ?? 0;
    row += `${index === 0 ? '' : ' '}${position > next ? '| ' : ''}${termOf(scanner.word(index))}`;
    next = position + 1;
  }
  return row;
}
