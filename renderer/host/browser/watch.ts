import type { HostAnswers } from '#shared/ipc/contract';

/** A browser may look into a folder only while the person is choosing it. */
export const watchAnswers: Pick<HostAnswers, Extract<keyof HostAnswers, `watch.${string}`>> = {
  'watch.describe': async () => ({ possible: false, folder: null }),
  'watch.choose': async () => false,
  'watch.stop': async () => undefined,
  'watch.takeNew': async () => ({ files: [], refused: [] }),
  'watch.confirm': async () => undefined,
};
