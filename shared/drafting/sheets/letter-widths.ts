/** How heavy a letter is. */
export type Weight = 'regular' | 'bold';

/** Advance widths of Tinos (metrics of Times New Roman) in thousandths of the letter size, by the letters that have them. */
const WIDTHS: Readonly<Record<Weight, readonly (readonly [width: number, letters: string])[]>> = {
  regular: [
    [180, "'"],
    [200, '|'],
    [250, ' ,.'],
    [278, '/:;\\ijlt'],
    [333, '!()-I[]`fr‘’·'],
    [389, 'Js'],
    [400, '°'],
    [408, '"'],
    [444, '?acez“”'],
    [480, '{}'],
    [500, '0123456789#$*_bdghknopquvxyđ–§«»'],
    [529, 'ơ'],
    [542, 'ư'],
    [556, 'FPS'],
    [564, '+<=>×'],
    [611, 'ELTZ'],
    [667, 'BCR'],
    [722, 'ADGHKNOQUVXYwĐƠ'],
    [776, 'Ư'],
    [778, '&m'],
    [833, '%'],
    [889, 'M'],
    [944, 'W'],
  ],
  bold: [
    [220, '|'],
    [250, ' ,.'],
    [278, "'/\\il"],
    [333, '!()-:;[]`fjt‘’·'],
    [389, 'Is'],
    [400, '°'],
    [444, 'cerz'],
    [500, '0123456789#$*?J_agovxy–“”§«»'],
    [554, 'ơ'],
    [555, '"'],
    [556, 'Sbdhknpquđ'],
    [570, '+<=>×'],
    [600, 'ư'],
    [611, 'FP'],
    [667, 'BELTZ'],
    [722, 'ACDNRUVXYwĐ'],
    [778, 'GHKOQƠ'],
    [796, 'Ư'],
    [833, '&m'],
    [944, 'M'],
  ],
};

/** What is not listed is taken for as wide as it is high. */
const WIDEST = 1000;

const tables: Readonly<Record<Weight, ReadonlyMap<string, number>>> = {
  regular: toTable('regular'),
  bold: toTable('bold'),
};

function toTable(weight: Weight): ReadonlyMap<string, number> {
  return new Map(
    WIDTHS[weight].flatMap(([width, letters]) =>
      Array.from(letters, (letter): [string, number] => [letter, width]),
    ),
  );
}

/** Marks of tone and of ă, â, ê, ô stand above or below and take no width; the horn of ơ and ư does. */
const MARKS_WITHOUT_WIDTH = /[\u0300-\u0303\u0306\u0309\u0323]/gu;

/** Width of a text in the unit of `size`, set without kerning. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const table = tables[weight];
  let sum = 0;
  for (const letter of text.normalize('NFD').replace(MARKS_WITHOUT_WIDTH, '').normalize('NFC')) {
    sum += table.get(letter) ?? WIDEST;
  }
  return (sum * size) / 1000;
}
