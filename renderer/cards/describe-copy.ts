import type { DocumentRow } from '../stores/documents';
import { t } from '../words/t';

/** What kind of copy of an act a document is: scan, draft, bare text, or signed copy. */
export function describeCopy(row: DocumentRow): string {
  if (row.recognisedCount + row.pictureCount > 0) return t('documents.scannedCopy');
  if (row.meta.number === null) return t('documents.untitledDraft');
  return row.format === 'text' ? t('documents.textCopy') : t('documents.signedCopy');
}
