import { describeDocumentLine, describeOutcome } from './describe-line';
import { addToRead, goOn } from './import-queue';
import { addPassedOver, putLines, waitingLine } from './import-lines';
import type { ImportLine } from './import-lines';
import { fileNameOf } from './keep-line';
import { reopenBatches, settleLine } from './queue-batches';
import { tables } from '../stores/database';
import type { DocumentRow } from '../stores/database';
import type { QueueBatch, QueueOutcome } from '#shared/model/queue';
import { judgeName } from '#shared/pages/passed-over';

/**
 * Goes on where the last run ended: shows its list as it stands, keeps what was written down and not yet kept, and
 * reads what was kept and not yet read.
 */
export async function resumeImport(): Promise<void> {
  const batches = await reopenBatches();
  const rows = new Map((await tables.documents.toArray()).map((row) => [row.id, row]));
  const shown = new Map<string, string>();
  for (const { batch, outcomes } of batches) {
    const known = new Map(outcomes);
    for (const outcome of findKept(batch, outcomes, rows)) {
      known.set(outcome.line, outcome);
      await settleLine(batch.id, outcome);
    }
    if (batch.sample) continue;
    putLines(
      batch.lines.map(({ id, name }) => {
        const line = describeLine(waitingLine(id, name), known.get(id), rows);
        if (line.document !== null) shown.set(line.document, line.id);
        return line;
      }),
    );
    addPassedOver(batch.passedOver);
  }
  const waiting = [...rows.values()].filter(({ state }) => state === 'waiting');
  addToRead(waiting.map(({ id }) => ({ document: id, line: shown.get(id) ?? null })));
  await goOn();
}

/** Lines whose original was kept when the program was killed, before that was noted: they need not be chosen again. */
function findKept(
  batch: QueueBatch,
  outcomes: ReadonlyMap<string, QueueOutcome>,
  rows: ReadonlyMap<string, DocumentRow>,
): readonly QueueOutcome[] {
  const claimed = new Set([...outcomes.values()].map(({ document }) => document));
  const unclaimed = new Map(
    [...rows.values()]
      .filter((row) => row.addedAt >= batch.at && !claimed.has(row.id))
      .map((row) => [`${row.size} ${row.fileName}`, row.id]),
  );
  return batch.lines.flatMap((line) => {
    if (outcomes.has(line.id) || judgeName(line.name) === 'archive') return [];
    const key = `${line.size} ${fileNameOf(line)}`;
    const document = unclaimed.get(key);
    if (document === undefined) return [];
    unclaimed.delete(key);
    return [{ line: line.id, state: 'kept', document, message: '' } as const];
  });
}

function describeLine(
  line: ImportLine,
  outcome: QueueOutcome | undefined,
  rows: ReadonlyMap<string, DocumentRow>,
): ImportLine {
  if (outcome === undefined) return line;
  if (outcome.state !== 'kept' || outcome.document === null) {
    return { ...line, ...describeOutcome(outcome) };
  }
  return { ...line, ...describeDocumentLine(rows.get(outcome.document)) };
}
