import { type DrawnWord, type TextState, WordCollector } from '#shared/pages/collect-words';
import { IDENTITY, type Matrix, asMatrix, multiply } from '#shared/pages/matrix';
import {
  OP,
  type OperatorList,
  type PdfFont,
  argumentsOf,
  numberAt,
} from '#shared/pages/pdf-operators';

/** A path that was painted, with the transform it was painted under. */
export interface DrawnPath {
  readonly path: ArrayLike<number>;
  readonly toUser: Matrix;
  readonly stroked: boolean;
}

/** What a page draws, in its own units. */
export interface DrawnPage {
  readonly words: readonly DrawnWord[];
  readonly paths: readonly DrawnPath[];
  /** Each image fills the unit square under its transform. */
  readonly images: readonly Matrix[];
}

const NO_FONT: PdfFont = {
  name: '',
  bold: false,
  italic: false,
  vertical: false,
  unit: 0.001,
  bytes: false,
};

const STROKES: ReadonlySet<number> = new Set([
  OP.stroke,
  OP.closeStroke,
  OP.fillStroke,
  OP.eoFillStroke,
  OP.closeFillStroke,
  OP.closeEOFillStroke,
]);
const FILLS: ReadonlySet<number> = new Set([OP.fill, OP.eoFill]);

function paintedPath(args: readonly unknown[], toUser: Matrix): DrawnPath[] {
  const operator = numberAt(args, 0);
  const stroked = STROKES.has(operator);
  if (!stroked && !FILLS.has(operator)) return [];
  const path: unknown = Array.isArray(args[1]) ? args[1][0] : null;
  return path instanceof Float32Array && path.length > 0 ? [{ path, toUser, stroked }] : [];
}

/**
 * Follows a page's operators and notes every word, path and image, with nothing lost on the way: pdf.js's own
 * text extraction glues the cells of tables together and drops the soft hyphen that old fonts use as a letter.
 */
export function replayPage(
  operators: OperatorList,
  fonts: ReadonlyMap<string, PdfFont>,
): DrawnPage {
  const collector = new WordCollector();
  const paths: DrawnPath[] = [];
  const images: Matrix[] = [];
  const stack: { toUser: Matrix; state: TextState }[] = [];
  let toUser = IDENTITY;
  let state: TextState = {
    font: NO_FONT,
    size: 1,
    direction: 1,
    charSpacing: 0,
    wordSpacing: 0,
    scale: 1,
    leading: 0,
    rise: 0,
    mode: 0,
  };
  let textMatrix = IDENTITY;
  // Where the next glyph falls, and where its line began; text space.
  let [x, y, lineX, lineY] = [0, 0, 0, 0];

  function moveLine(dx: number, dy: number): void {
    x = lineX += dx;
    y = lineY += dy;
  }

  for (let i = 0; i < operators.fnArray.length; i++) {
    const args = argumentsOf(operators, i);
    switch (operators.fnArray[i]) {
      case OP.save:
        stack.push({ toUser, state: { ...state } });
        break;
      case OP.paintFormXObjectBegin: {
        stack.push({ toUser, state: { ...state } });
        const form = asMatrix(args[0]);
        if (form) toUser = multiply(toUser, form);
        break;
      }
      // Offices that register documents electronically stamp number and day on as signature fields.
      case OP.beginAnnotation:
        stack.push({ toUser, state: { ...state } });
        toUser = multiply(asMatrix(args[2]) ?? IDENTITY, asMatrix(args[3]) ?? IDENTITY);
        break;
      case OP.restore:
      case OP.paintFormXObjectEnd:
      case OP.endAnnotation:
        ({ toUser, state } = stack.pop() ?? { toUser, state });
        break;
      case OP.transform:
        toUser = multiply(toUser, asMatrix(args) ?? IDENTITY);
        break;
      case OP.beginText:
        textMatrix = IDENTITY;
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        break;
      case OP.setFont: {
        const size = numberAt(args, 1);
        state.font = fonts.get(String(args[0])) ?? NO_FONT;
        state.size = Math.abs(size);
        state.direction = size < 0 ? -1 : 1;
        break;
      }
      case OP.setTextMatrix:
        textMatrix = asMatrix(args) ?? asMatrix(args[0]) ?? IDENTITY;
        [x, y, lineX, lineY] = [0, 0, 0, 0];
        break;
      case OP.moveText:
        moveLine(numberAt(args, 0), numberAt(args, 1));
        break;
      case OP.setLeading:
        state.leading = -numberAt(args, 0);
        break;
      case OP.setLeadingMoveText:
        state.leading = numberAt(args, 1);
        moveLine(numberAt(args, 0), numberAt(args, 1));
        break;
      case OP.nextLine:
        moveLine(0, state.leading);
        break;
      case OP.setCharSpacing:
        state.charSpacing = numberAt(args, 0);
        break;
      case OP.setWordSpacing:
        state.wordSpacing = numberAt(args, 0);
        break;
      case OP.setHScale:
        state.scale = numberAt(args, 0) / 100;
        break;
      case OP.setTextRise:
        state.rise = numberAt(args, 0);
        break;
      case OP.setTextRenderingMode:
        state.mode = numberAt(args, 0);
        break;
      case OP.showText: {
        const glyphs: unknown = args[0];
        if (!Array.isArray(glyphs)) break;
        [x, y] = collector.show(glyphs, state, multiply(toUser, textMatrix), x, y);
        break;
      }
      case OP.constructPath:
        paths.push(...paintedPath(args, toUser));
        break;
      case OP.paintImageMaskXObject:
      case OP.paintImageMaskXObjectGroup:
      case OP.paintImageXObject:
      case OP.paintInlineImageXObject:
      case OP.paintInlineImageXObjectGroup:
      case OP.paintImageXObjectRepeat:
      case OP.paintImageMaskXObjectRepeat:
        images.push(toUser);
        break;
      default:
    }
  }
  return { words: collector.words, paths, images };
}
