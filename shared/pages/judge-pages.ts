import type { Page, Run } from '#shared/model/page';
import { isUseless, judgeText } from '#shared/text/judge-text';
import { readableRuns } from '#shared/pages/page-text';
import type { ReadFailureCode } from '#shared/pages/read-failure';

/** Fewer words than this on a page with a large picture: the picture is the page. */
const FEW_WORDS = 15;
/** Share of the page that a large picture covers. */
const LARGE = 0.5;

/** Letters of a font that says nothing of them: private-use, replacement or control. */
const BROKEN_LETTER = /[\p{Co}\p{Cc}\ufffd]/gu;
/** So many words, and this share of all, are more than bullets and formulas: headings are lost. */
const MANY_BROKEN = 5;
const BROKEN_SHARE = 0.05;

/** Is the text of one of the page's fonts lost, though most of the page reads well? */
function hasBrokenFont(runs: readonly Run[]): boolean {
  const broken = runs.filter(({ text }) => {
    const letters = text.match(BROKEN_LETTER)?.length ?? 0;
    return text.length >= 2 && letters >= text.length / 2;
  }).length;
  return broken >= MANY_BROKEN && broken >= BROKEN_SHARE * runs.length;
}

/** Why a page gives no words; null where it does, and for pages left white. */
export function judgePage(
  page: Page,
): Extract<ReadFailureCode, 'no-text-layer' | 'unreadable-text'> | null {
  const runs = readableRuns(page);
  const covered = page.images.reduce((sum, box) => sum + box.width * box.height, 0);
  const isPicture = covered >= LARGE * page.width * page.height;
  if (runs.length < FEW_WORDS && isPicture) return 'no-text-layer';
  const text = runs.map((run) => run.text).join(' ');
  const isBroken = text.search(BROKEN_LETTER) >= 0 && hasBrokenFont(runs);
  if (!isBroken && !isUseless(judgeText(text))) return null;
  return isPicture ? 'no-text-layer' : 'unreadable-text';
}
