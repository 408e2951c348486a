import type { Page } from '#shared/model/page';
import { isUseless, judgeText } from '#shared/text/judge-text';
import { readableRuns } from '#shared/pages/page-text';
import type { ReadFailureCode } from '#shared/pages/read-failure';

/** Fewer words than this on a page with a large picture: the picture is the page. */
const FEW_WORDS = 15;
/** Share of the page that a large picture covers. */
const LARGE = 0.5;

/** Why a page gives no words; null where it does, and for pages left white. */
export function judgePage(
  page: Page,
): Extract<ReadFailureCode, 'no-text-layer' | 'unreadable-text'> | null {
  const runs = readableRuns(page);
  const covered = page.images.reduce((sum, box) => sum + box.width * box.height, 0);
  const isPicture = covered >= LARGE * page.width * page.height;
  if (runs.length < FEW_WORDS && isPicture) return 'no-text-layer';
  if (!isUseless(judgeText(runs.map((run) => run.text).join(' ')))) return null;
  return isPicture ? 'no-text-layer' : 'unreadable-text';
}
