import { connectWorker } from '../rpc';
import type { FactsService } from './facts.worker';

const worker = new Worker(new URL('facts.worker.ts', import.meta.url), { type: 'module' });

/** Asks the facts worker. */
export const askFacts = connectWorker<FactsService>(worker);
