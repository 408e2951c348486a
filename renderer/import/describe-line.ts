import type { ImportLine } from './import-lines';
import type { DocumentRow } from '../stores/database';
import { t } from '../words/t';
import type { QueueOutcome } from '#shared/model/queue';
import { describeFailure } from '#shared/pages/describe-failure';

type LineLook = Pick<ImportLine, 'state' | 'message' | 'document'>;

/** How the line of a kept document looks, by what was read of it. */
export function describeDocumentLine(row: DocumentRow | undefined): LineLook {
  const document = row?.id ?? null;
  if (row === undefined) return { state: 'cancelled', message: t('import.removed'), document };
  if (row.failure !== null) {
    return { state: 'failed', message: describeFailure(row.failure, row.fileName), document };
  }
  return row.state === 'waiting'
    ? { state: 'kept', message: t('import.kept'), document }
    : { state: 'done', message: t('import.doneText', { tasks: row.taskCount }), document };
}

/** How a line looks after its outcome. */
export function describeOutcome({ state, document, message }: QueueOutcome): LineLook {
  switch (state) {
    case 'kept':
      return { state: 'kept', message: t('import.kept'), document };
    case 'restored':
      return { state: 'done', message: t('import.restored'), document };
    case 'unpacked':
      return { state: 'unpacked', message: t('import.unpacked'), document };
    case 'cancelled':
      return { state: 'cancelled', message: t('import.cancelled'), document };
    default:
      return { state, message, document };
  }
}
