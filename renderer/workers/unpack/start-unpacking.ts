import { connectWorker } from '../rpc';
import type { CallWorker } from '../rpc';
import type { UnpackService } from './unpack.worker';

/** A worker for one ZIP; ending it lets go of all its memory. */
export function startUnpacking(): {
  readonly ask: CallWorker<UnpackService>;
  readonly end: () => void;
} {
  const worker = new Worker(new URL('unpack.worker.ts', import.meta.url), { type: 'module' });
  return { ask: connectWorker<UnpackService>(worker), end: () => worker.terminate() };
}
