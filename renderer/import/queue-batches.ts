import { host } from '../host';
import type { QueueBatch, QueueLine, QueueOutcome } from '#shared/model/queue';

/** So many outcomes are written at once: a line written late is only looked at once more after a crash. */
const TOGETHER = 20;

interface OpenBatch {
  readonly batch: QueueBatch;
  /** Lines with no outcome yet. */
  readonly open: Map<string, QueueLine>;
  readonly inHand: Set<string>;
  unwritten: QueueOutcome[];
}

const batches = new Map<string, OpenBatch>();

/** The line to be kept next, in the order in which files were added; null when all are through or in hand. */
export function nextOpenLine(): { readonly batch: QueueBatch; readonly line: QueueLine } | null {
  for (const { batch, open, inHand } of batches.values()) {
    for (const line of open.values()) if (!inHand.has(line.id)) return { batch, line };
  }
  return null;
}

/** Takes a line in hand: it is not next any more, and open until its outcome is noted. */
export function takeLine(batch: string, line: string): void {
  batches.get(batch)?.inHand.add(line);
}

/** Writes a batch down; its lines count from then on, whatever happens. */
export async function openBatch(batch: QueueBatch): Promise<void> {
  await host.request('vault.addBatch', batch);
  const open = new Map(batch.lines.map((line) => [line.id, line]));
  batches.set(batch.id, { batch, open, inHand: new Set(), unwritten: [] });
}

/** Takes up what an earlier run wrote down; gives it back with what became of it. */
export async function reopenBatches(): Promise<
  readonly { readonly batch: QueueBatch; readonly outcomes: ReadonlyMap<string, QueueOutcome> }[]
> {
  const queued = await host.request('vault.readQueue');
  return queued.map(({ batch, outcomes }) => {
    const known = new Map(outcomes.map((outcome) => [outcome.line, outcome]));
    const open = batch.lines.filter((line) => !known.has(line.id));
    batches.set(batch.id, {
      batch,
      open: new Map(open.map((line) => [line.id, line])),
      inHand: new Set(),
      unwritten: [],
    });
    return { batch, outcomes: known };
  });
}

/** Notes what became of a line. */
export async function settleLine(batch: string, outcome: QueueOutcome): Promise<void> {
  const opened = batches.get(batch);
  if (!opened?.open.delete(outcome.line)) return;
  opened.inHand.delete(outcome.line);
  opened.unwritten.push(outcome);
  if (opened.unwritten.length >= TOGETHER) await writeOutcomes(batch);
}

/** Writes all outcomes that are not yet on disk. */
export async function writeAllOutcomes(): Promise<void> {
  for (const id of batches.keys()) await writeOutcomes(id);
}

async function writeOutcomes(batch: string): Promise<void> {
  const opened = batches.get(batch);
  if (!opened || opened.unwritten.length === 0) return;
  const outcomes = opened.unwritten;
  opened.unwritten = [];
  await host.request('vault.settleLines', batch, outcomes);
}

/** Every line with no outcome yet. */
export function listOpenLines(): readonly { readonly batch: string; readonly line: QueueLine }[] {
  return [...batches.values()].flatMap(({ batch, open }) =>
    Array.from(open.values(), (line) => ({ batch: batch.id, line })),
  );
}

/** Whether a file of this ZIP is still to come. */
export function hasOpenEntryOf(archive: string): boolean {
  for (const { open } of batches.values()) {
    for (const { entry } of open.values()) if (entry?.archive === archive) return true;
  }
  return false;
}

/** Forgets all batches, on disk too. Only for when every line is through. */
export async function removeBatches(): Promise<void> {
  for (const id of batches.keys()) {
    await host.request('vault.removeBatch', id);
    batches.delete(id);
  }
}
