import { useLiveQuery } from 'dexie-react-hooks';
import { commemorationTable } from './commemoration-table';
import { tables } from './database';
import { countedDocuments } from './families';
import { joinAnniversaries } from '#shared/planning/join-anniversaries';
import type { OfficersDays } from '#shared/planning/gather-days';
import type { JoinedCommemoration } from '#shared/planning/join-anniversaries';
import type { Unit } from '#shared/model/journal';
import { foldText } from '#shared/text/fold';

/**
 * Every commemoration once: the table's, without the local days of other provinces, the officer's own, and those read from
 * documents in use; those that are hidden too. Undefined while loading.
 */
export function useCommemorations(unit: Unit): readonly JoinedCommemoration[] | undefined {
  return useLiveQuery(async () => {
    const documents = countedDocuments(await tables.documents.orderBy('addedAt').toArray());
    const inUse = documents.map(({ id }) => id);
    const [read, officer] = await Promise.all([
      tables.anniversaries.where('document').anyOf(inUse).toArray(),
      loadOfficersDays(unit),
    ]);
    const byDocument = Map.groupBy(read, ({ document }) => document);
    const here = commemorationTable.filter((each) => !isElsewhere(each.category, unit));
    return joinAnniversaries(
      here,
      inUse
        .flatMap((id) => byDocument.get(id) ?? [])
        .map((anniversary) => ({
          anniversary,
          source: { document: anniversary.document, span: anniversary.span },
        })),
      officer,
    );
  }, [unit]);
}

async function loadOfficersDays(unit: Unit): Promise<OfficersDays> {
  const rows = await tables.officerDays.toArray();
  return {
    kept: rows.flatMap(({ kept, keptAt }) =>
      kept === null || isElsewhere(kept.category, unit)
        ? []
        : [{ commemoration: kept, at: keptAt }],
    ),
    hidden: new Set(rows.filter(({ hidden }) => hidden).map(({ id }) => id)),
    settled: await tables.settledDates.toArray(),
  };
}

/** `local-cao-bang` is a day of Cao Bằng only. */
function isElsewhere(category: string, unit: Unit): boolean {
  if (!category.startsWith('local-')) return false;
  const province = category.slice('local-'.length).replaceAll('-', ' ');
  return !foldText([unit.name, unit.parent, unit.place].join(' ')).includes(province);
}
