import type { Page } from '#shared/model/page';

/** What became of a page without words of its own, once its picture was looked at for letters. */
export interface RecognisedPage {
  /** `waiting`: not looked at yet; `failed`: it took too long, or the recognition broke down. */
  readonly outcome: 'read' | 'failed' | 'waiting';
  /** Without words unless read. */
  readonly page: Page;
}
