import type { DocumentRow } from './database';
import type { Family } from './families';
import { nameDocument } from './documents';
import { t } from '../words/t';
import { describeFailure } from '#shared/pages/describe-failure';

/** How a document stands: what is to be looked at, each in a few words, or that all is well. */
export interface Standing {
  readonly words: readonly string[];
  readonly needsReview: boolean;
}

/** The documents that are in a family whose question is open. */
export function listOpenMembers(families: readonly Family[]): ReadonlySet<string> {
  return new Set(
    families.filter(({ counts }) => counts === null).flatMap(({ members }) => members),
  );
}

/** How a document stands: read, waiting, not read and why, alike to another. */
export function describeStanding(
  row: DocumentRow,
  openMembers: ReadonlySet<string>,
  copyOf: DocumentRow | undefined,
): Standing {
  if (row.state === 'waiting') return { words: [t('documents.stateWaiting')], needsReview: false };
  if (row.state === 'failed') {
    const why =
      row.failure === null
        ? t('documents.stateFailed')
        : describeFailure(row.failure, row.fileName);
    return { words: [t('documents.stateFailed'), why], needsReview: true };
  }
  const problems = [
    row.unreadCount > 0 ? t('documents.stateUnread', { count: row.unreadCount }) : null,
    row.meta.title === null && row.pictureCount === 0 ? t('documents.stateUntitled') : null,
    openMembers.has(row.id) ? t('documents.stateAlike') : null,
  ].filter((each) => each !== null);
  const read =
    row.format === 'pdf' || row.format === 'picture'
      ? t('documents.statePages', { pages: row.pageCount - row.pictureCount })
      : t('documents.stateText');
  const copy = copyOf ? [t('documents.stateCopy', { name: nameDocument(copyOf) })] : [];
  const pictures =
    row.pictureCount > 0 ? [t('documents.statePictures', { count: row.pictureCount })] : [];
  const words = row.pictureCount < row.pageCount ? [read] : [];
  return { words: [...words, ...copy, ...pictures, ...problems], needsReview: problems.length > 0 };
}
