import type {
  ArchiveEntry,
  PassedOver,
  QueueBatch,
  QueueLine,
  QueueOutcome,
} from '#shared/model/queue';
import { isSha256, isSha256OrNull } from '#shared/vault/journal-entry';
import { isBoolean, isCount, isText, listOf, matches, oneOf, record } from '#shared/vault/shape';

/** The id of a batch names a folder, so it is a UUID and nothing else. */
export const isBatchId = matches(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** Whether a value is a batch of the queue. */
export const isQueueBatch = record<QueueBatch>({
  id: isBatchId,
  at: isText,
  lines: listOf(
    record<QueueLine>(
      { id: isText, name: isText, size: isCount },
      { entry: record<ArchiveEntry>({ archive: isSha256, index: isCount }) },
    ),
  ),
  passedOver: record<PassedOver>({
    system: isCount,
    others: listOf(isText),
    refused: listOf(isText),
  }),
  sample: isBoolean,
  depth: isCount,
});

/** Whether a value says what became of a line. */
export const isQueueOutcome = record<QueueOutcome>({
  line: isText,
  state: oneOf<QueueOutcome['state']>({
    kept: true,
    duplicate: true,
    restored: true,
    unpacked: true,
    failed: true,
    cancelled: true,
  }),
  document: isSha256OrNull,
  message: isText,
});
