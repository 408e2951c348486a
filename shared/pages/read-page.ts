import type { Box, Page, Run } from '#shared/model/page';
import { rulesOfPath } from '#shared/pages/collect-rules';
import type { DrawnWord } from '#shared/pages/collect-words';
import { convertOldFonts } from '#shared/pages/convert-old-fonts';
import { type Matrix, multiply, transformPoint } from '#shared/pages/matrix';
import { type PageView, frameOf } from '#shared/pages/page-view';
import type { OperatorList, PdfFont } from '#shared/pages/pdf-operators';
import { replayPage } from '#shared/pages/replay-page';
import { isTidy, normalizeText } from '#shared/text/normalize';

/** Degrees clockwise, on the page, at which a word is written. */
function angleOf(word: DrawnWord, toPage: Matrix): number {
  const dx = toPage[0] * word.ux + toPage[2] * word.uy;
  const dy = toPage[1] * word.ux + toPage[3] * word.uy;
  return (Math.atan2(dy, dx) * 180) / Math.PI;
}

/** The quarter turn at which most letters of the page stand. */
function mainTurn(words: readonly DrawnWord[], toPage: Matrix): 0 | 90 | 180 | 270 {
  const turns = [0, 90, 180, 270] as const;
  const letters = [0, 0, 0, 0];
  for (const word of words) {
    const quarter = (Math.round(angleOf(word, toPage) / 90) + 4) % 4;
    letters[quarter] = (letters[quarter] ?? 0) + word.text.length;
  }
  return turns[letters.indexOf(Math.max(...letters))] ?? 0;
}

/** Ligatures are shapes, not letters. */
function cleanText(text: string): string {
  if (isTidy(text)) return text;
  return normalizeText(text.replace(/[\ufb00-\ufb06]/gu, (letter) => letter.normalize('NFKC')));
}

function boxOfImage(toPage: Matrix): Box {
  const corners = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ].map(([x = 0, y = 0]) => transformPoint(toPage, x, y));
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Reads one page from its operators: words, rules and images, turned upright when its words stand sideways. */
export function readPage(
  number: number,
  operators: OperatorList,
  fonts: ReadonlyMap<string, PdfFont>,
  view: PageView,
): Page {
  const drawn = replayPage(operators, fonts);
  const sideways = mainTurn(drawn.words, frameOf(view, view.rotate).toPage);
  const turn = sideways === 90 ? 270 : sideways === 270 ? 90 : sideways;
  const { width, height, toPage } = frameOf(view, view.rotate + turn);
  const scale = view.userUnit;

  // Before the letters are cleaned: ư of TCVN3 stands as the soft hyphen.
  const { texts, converted } = convertOldFonts(drawn.words);
  const runs = drawn.words.flatMap((word, i): Run[] => {
    const text = cleanText(texts[i] ?? word.text);
    if (text === '') return [];
    const [x, y] = transformPoint(toPage, word.x, word.y);
    const { bold, italic } = word.font;
    const { hidden, afterSpace } = word;
    const angle = Math.round(angleOf(word, toPage));
    const size = word.size * scale;
    return [
      { text, x, y, width: word.width * scale, size, bold, italic, angle, hidden, afterSpace },
    ];
  });
  return {
    number,
    turn,
    width,
    height,
    runs,
    rules: drawn.paths.flatMap(({ path, toUser, stroked }) =>
      rulesOfPath(path, multiply(toPage, toUser), stroked),
    ),
    images: drawn.images.map((toUser) => boxOfImage(multiply(toPage, toUser))),
    ...(converted ? { converted } : {}),
  };
}
