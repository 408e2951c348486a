import { describeDocumentLine, describeOutcome } from './describe-line';
import { addToRead, goOn } from './import-queue';
import { addPassedOver, putLines, waitingLine } from './import-lines';
import type { ImportLine } from './import-lines';
import { reopenBatches } from './queue-batches';
import { tables } from '../stores/database';
import type { DocumentRow } from '../stores/database';
import type { QueueOutcome } from '#shared/model/queue';

/**
 * Goes on where the last run ended: shows its list as it stands, keeps what was written down and not yet kept, and
 * reads what was kept and not yet read.
 */
export async function resumeImport(): Promise<void> {
  const batches = await reopenBatches();
  const rows = new Map((await tables.documents.toArray()).map((row) => [row.id, row]));
  const shown = new Map<string, string>();
  for (const { batch, outcomes } of batches) {
    if (batch.sample) continue;
    putLines(
      batch.lines.map(({ id, name }) => {
        const line = describeLine(waitingLine(id, name), outcomes.get(id), rows);
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
