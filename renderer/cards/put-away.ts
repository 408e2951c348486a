import { offerUndo, tellFailure } from '../components/undo';
import { nameDocument, restoreDocument, trashDocument } from '../stores/documents';
import type { DocumentRow } from '../stores/documents';
import { t } from '../words/t';

/** Puts a document into Thùng rác and offers to take it back. */
export async function putAway(row: DocumentRow): Promise<void> {
  try {
    await trashDocument(row.id);
    offerUndo(t('documents.removed', { name: nameDocument(row) }), async () =>
      restoreDocument(row.id),
    );
  } catch (error) {
    tellFailure(error);
  }
}
