import { fork } from 'node:child_process';

/** Milliseconds that reading a file took, and outline and facts after it. */
export interface FactsTimes {
  readonly reading: number;
  readonly facts: number;
}

/** Reads a file so many times in a process of its own. */
export function timeFacts(
  path: string,
  times: number,
): Promise<{ readonly pages: number; readonly taken: readonly FactsTimes[] }> {
  return new Promise((resolve, reject) => {
    const child = fork(new URL('facts-child.ts', import.meta.url), [path, String(times)], {
      execArgv: ['--import', 'tsx'],
    });
    child.once('message', (message) => {
      resolve(message as { pages: number; taken: FactsTimes[] });
      child.kill();
    });
    child.once('exit', (code) => reject(new Error(`The process ended: ${code}`)));
  });
}
