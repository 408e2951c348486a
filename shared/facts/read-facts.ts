import type { DocumentFacts, Task } from '#shared/model/fact';
import type { Outline } from '#shared/model/outline';
import type { Reading } from '#shared/model/reading';
import { factIds } from '#shared/facts/fact-id';
import { findTables } from '#shared/facts/find-tables';
import { readAnniversaries } from '#shared/facts/read-anniversaries';
import { readCitations } from '#shared/facts/read-citations';
import { readItems } from '#shared/facts/read-items';
import { readMeta } from '#shared/facts/read-meta';
import { readOrganisations } from '#shared/facts/read-organisations';
import { readOrders } from '#shared/facts/read-orders';
import { readRecipients } from '#shared/facts/read-recipients';
import { readUntil } from '#shared/facts/read-until';
import { readTableItems } from '#shared/facts/read-table-items';
import { readReports } from '#shared/facts/read-reports';

/** Reads everything a document says of itself and of what is to be done. Never fails; what is not there is empty. */
export function readFacts(reading: Reading, outline: Outline): DocumentFacts {
  const meta = readMeta(reading, outline);
  const known = { year: meta.year, issued: meta.date };
  const context = { ...known, until: readUntil(reading, outline, known) };
  const idFor = factIds();
  const tables = findTables(reading);
  const items = [
    ...readOrders(reading, outline, meta.type, context),
    ...readItems(reading, outline, tables, context),
    ...readTableItems(reading, outline, tables, context),
  ].toSorted((left, right) => left.span.start - right.span.start);
  const recipients = readRecipients(reading, outline);
  const tasks = items.map(({ when, ...item }): Task => ({
    ...item,
    id: idFor('task', item.text),
    time: when.mention,
    due: when.due,
    ...(when.later.length > 0 ? { later: when.later } : {}),
    recurrence: when.recurrence,
  }));
  return {
    meta,
    tasks,
    reports: readReports(reading, outline, items, context, idFor),
    anniversaries: readAnniversaries(reading, context, idFor),
    citations: readCitations(reading, meta.number, context, idFor),
    recipients,
    organisations: readOrganisations(reading, [
      ...items.flatMap(({ lead }) => lead),
      ...recipients,
    ]),
  };
}
