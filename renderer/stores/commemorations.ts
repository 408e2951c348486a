import { useLiveQuery } from 'dexie-react-hooks';
import { commemorationTable } from './commemoration-table';
import { tables } from './database';
import { countedDocuments } from './families';
import { joinAnniversaries } from '#shared/planning/join-anniversaries';
import type { JoinedCommemoration } from '#shared/planning/join-anniversaries';
import type { Unit } from '#shared/model/journal';
import { foldText } from '#shared/text/fold';

/**
 * Every commemoration once: the table's, without the local days of other provinces, and those read from documents
 * in use; undefined while loading.
 */
export function useCommemorations(unit: Unit): readonly JoinedCommemoration[] | undefined {
  return useLiveQuery(async () => {
    const inUse = countedDocuments(await tables.documents.toArray()).map(({ id }) => id);
    const read = await tables.anniversaries.where('document').anyOf(inUse).toArray();
    const own = commemorationTable.filter((each) => !isElsewhere(each.category, unit));
    return joinAnniversaries(
      own,
      read.map((anniversary) => ({
        anniversary,
        source: { document: anniversary.document, span: anniversary.span },
      })),
    );
  }, [unit]);
}

/** `local-cao-bang` is a day of Cao Bằng only. */
function isElsewhere(category: string, unit: Unit): boolean {
  if (!category.startsWith('local-')) return false;
  const province = category.slice('local-'.length).replaceAll('-', ' ');
  return !foldText([unit.name, unit.parent, unit.place].join(' ')).includes(province);
}
