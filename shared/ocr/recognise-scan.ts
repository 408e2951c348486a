import type { Page } from '#shared/model/page';
import type { Reading } from '#shared/model/reading';
import { cutCells, linesOnPage, withoutCells } from '#shared/ocr/cut-cells';
import { eraseRules, findInkRules, rulesInPoints } from '#shared/ocr/find-ink-rules';
import { findTilt } from '#shared/ocr/find-tilt';
import { type Grey, type Raster, toGrey, writePgm } from '#shared/ocr/grey';
import { type ScannedBlocks, type ScannedLine, linesOfBlocks } from '#shared/ocr/lines-of-blocks';
import { runsOfLines } from '#shared/ocr/runs-of-lines';
import { findTables } from '#shared/pages/find-tables';
import { boxesOfCells } from '#shared/pages/read-table';
import { tiltGrey, turnQuarters } from '#shared/ocr/turn-grey';
import { isSyllable } from '#shared/text/judge-text';

/** Reads the words of a picture (a PGM file): of a page of any make-up, or of text in one column. */
export type ReadPicture = (
  pgm: Uint8Array,
  makeUp: 'page' | 'column',
) => Promise<ScannedBlocks | null>;

/** A page's picture and the size of the page, points. */
export interface ScanPicture {
  readonly number: number;
  readonly raster: Raster;
  readonly size: Reading['pages'][number];
}

type Turn = Page['turn'];

/** Lines that slope less are straight, degrees. */
const STRAIGHT = 0.1;

/** How much of a page makes sense: its well-formed Vietnamese words, and numbers, by how sure they are. */
function senseOf(page: Page): number {
  return page.runs.reduce((sum, { text, confidence = 0 }) => {
    const letters = text.replace(/[^\p{L}\p{M}]/gu, '');
    return isSyllable(letters) && letters.length > 1 ? sum + confidence * letters.length : sum;
  }, 0);
}

function lettersOf(page: Page): number {
  return page.runs.reduce((sum, { text }) => sum + text.length, 0);
}

/** Less sense than this a letter, and the page may stand on its head. */
const SENSIBLE = 35;

/** Cells are read apart from the rest of the page. */
async function readLines(
  grey: Grey,
  rules: Page['rules'],
  point: number,
  read: ReadPicture,
): Promise<ScannedLine[]> {
  const cells = findTables(rules).flatMap((grid) => boxesOfCells(grid));
  if (cells.length === 0) return linesOfBlocks(await read(writePgm(grey), 'page'));
  const sheet = cutCells(grey, cells, point);
  const outside = linesOfBlocks(await read(writePgm(withoutCells(grey, sheet)), 'page'));
  const inside = linesOfBlocks(await read(writePgm(sheet.grey), 'column'));
  return [...outside, ...linesOnPage(inside, sheet)];
}

async function readTurned(
  { number, size }: ScanPicture,
  grey: Grey,
  turn: Turn,
  tilt: number,
  read: ReadPicture,
): Promise<Page> {
  const turned = turnQuarters(grey, turn);
  const straight = Math.abs(tilt) < STRAIGHT ? turned : tiltGrey(turned, -tilt);
  const inkRules = findInkRules(straight);
  const bare = eraseRules(straight, inkRules);
  const isTurned = turn === 90 || turn === 270;
  const [width, height] = isTurned ? [size.height, size.width] : [size.width, size.height];
  const point = width / bare.width;
  const rules = rulesInPoints(inkRules, point);
  const lines = await readLines(bare, rules, point, read);
  return {
    number,
    turn: turnOf((size.turn ?? 0) + turn),
    width,
    height,
    runs: runsOfLines({ grey: bare, lines, point }),
    rules,
    images: [],
    ...(straight === turned ? {} : { tilt }),
  };
}

function turnOf(degrees: number): Turn {
  return ([0, 90, 180, 270] as const)[(degrees / 90) % 4] ?? 0;
}

/**
 * Reads the words of one scanned page: colours dropped, turned upright and straightened, rules taken for the table
 * they are. What comes out is a `Page` like any other, each word with how sure it is.
 */
export async function recogniseScan(picture: ScanPicture, read: ReadPicture): Promise<Page> {
  const grey = toGrey(picture.raster);
  const { sideways, degrees } = findTilt(grey);
  let best = await readTurned(picture, grey, sideways ? 90 : 0, degrees, read);
  // Tables have lines both ways: where a page makes no sense, the other ways up are tried too.
  const others: readonly Turn[] = sideways ? [270, 0, 180] : [180, 90, 270];
  for (const turn of others) {
    if (senseOf(best) >= SENSIBLE * lettersOf(best)) break;
    const lean = findTilt(turnQuarters(grey, turn)).degrees;
    const page = await readTurned(picture, grey, turn, lean, read);
    if (senseOf(page) > senseOf(best)) best = page;
  }
  return best;
}
