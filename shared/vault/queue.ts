import type { QueueBatch, QueuedBatch, QueueOutcome } from '#shared/model/queue';
import type { FileStore } from '#shared/vault/file-store';
import { isBatchId, isQueueBatch, isQueueOutcome } from '#shared/vault/queue-shape';
import { VaultError } from '#shared/vault/vault-error';

/**
 * The files on their way in, apart from the journal of decisions: thousands of lines that are worth nothing once
 * they are through must not lie in it for ever.
 */
export interface Queue {
  /** Resolves when the lines are on disk. */
  addBatch(batch: QueueBatch): Promise<void>;
  settleLines(batch: string, outcomes: readonly QueueOutcome[]): Promise<void>;
  /** Oldest first. A torn or damaged outcome is left out: its line counts as not yet through. */
  readQueue(): Promise<readonly QueuedBatch[]>;
  removeBatch(batch: string): Promise<void>;
}

const queue = 'queue';

/** The queue in the vault's own store. */
export function createQueue(files: FileStore): Queue {
  return {
    async addBatch(batch) {
      if (!isQueueBatch(batch)) throw new VaultError('invalid');
      await files.writeAtomic(linesName(batch.id), JSON.stringify(batch));
    },

    async settleLines(batch, outcomes) {
      if (!outcomes.every(isQueueOutcome)) throw new VaultError('invalid');
      const text = outcomes.map((outcome) => `\n${JSON.stringify(outcome)}`).join('');
      await files.append(`${folderOf(batch)}/outcomes.jsonl`, text);
    },

    async readQueue() {
      const stored = await files.list(queue);
      const ids = stored.flatMap(
        ({ name }) => /^queue\/([^/]+)\/lines\.json$/u.exec(name)?.[1] ?? [],
      );
      const read = await Promise.all(ids.map((id) => readBatch(files, id)));
      return read
        .filter((each) => each !== null)
        .toSorted((a, b) => (a.batch.at < b.batch.at ? -1 : 1));
    },

    async removeBatch(batch) {
      // The lines first: what is left after a crash is then no batch any more.
      await files.remove(linesName(batch));
      const rest = await files.list(folderOf(batch));
      for (const { name } of rest) await files.remove(name);
    },
  };
}

async function readBatch(files: FileStore, id: string): Promise<QueuedBatch | null> {
  const batch = parse((await files.readText(linesName(id))) ?? '');
  if (!isQueueBatch(batch)) return null;
  const text = (await files.readText(`${folderOf(id)}/outcomes.jsonl`)) ?? '';
  return { batch, outcomes: text.split('\n').map(parse).filter(isQueueOutcome) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The folder of one batch; a host may keep more in it, which goes with the batch. */
export function folderOf(batch: string): string {
  if (!isBatchId(batch)) throw new VaultError('invalid');
  return `${queue}/${batch}`;
}

function linesName(batch: string): string {
  return `${folderOf(batch)}/lines.json`;
}
