import type { HostAnswers } from '#shared/ipc/contract';

/** What this host is. Its data are ordinary files, which nothing drops when the disk fills. */
export function answerSystem(
  appVersion: string,
  dataPlace: string,
): Pick<HostAnswers, 'system.describe'> {
  return {
    'system.describe': async () => ({ host: 'electron', appVersion, dataPlace, durable: true }),
  };
}
