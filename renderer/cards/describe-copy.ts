import type { DocumentRow } from '../stores/documents';
import { t } from '../words/t';

/** What kind of copy of an act a document is: draft, signed copy, or the bare text. */
export function describeCopy({ meta, format }: DocumentRow): string {
  if (meta.number === null) return t('documents.untitledDraft');
  return format === 'text' ? t('documents.textCopy') : t('documents.signedCopy');
}
