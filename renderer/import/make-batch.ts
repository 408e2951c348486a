import type { PickedFile } from '#shared/ipc/contract';
import type { QueueBatch, QueueLine } from '#shared/model/queue';
import { judgeName } from '#shared/pages/passed-over';

/** As people sort: Quý 2 before Quý 10. */
const byName = new Intl.Collator('vi', { numeric: true }).compare;

/** What a batch is made of, beside its files. */
export interface BatchOptions {
  readonly sample: boolean;
  /** From a folder or ZIP: what is no document is passed over. */
  readonly fromFolder: boolean;
  readonly refused: readonly string[];
  readonly depth?: number;
}

/** Sorts files into those that come in and those passed over, and says of the latter which. */
export function makeBatch(
  files: readonly (PickedFile & Pick<QueueLine, 'entry'>)[],
  { sample, fromFolder, refused, depth = 0 }: BatchOptions,
): QueueBatch {
  const lines: QueueLine[] = [];
  const others: string[] = [];
  let system = 0;
  const listed = fromFolder ? files.toSorted((a, b) => byName(a.name, b.name)) : files;
  for (const { id, name, size, entry } of listed) {
    const kind = fromFolder ? judgeName(name) : 'document';
    if (kind === 'system') system += 1;
    else if (kind === 'other') others.push(name);
    else lines.push({ id, name, size, ...(entry ? { entry } : {}) });
  }
  return {
    id: crypto.randomUUID(),
    at: new Date().toISOString(),
    lines,
    passedOver: { system, others, refused },
    sample,
    depth,
  };
}
