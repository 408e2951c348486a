import type { Commemoration, CommemorationGroup } from '#shared/model/commemoration';

/** A line of a table, already cut into columns. */
type Row = Readonly<Record<string, string>>;

const GROUPS: Readonly<Record<string, CommemorationGroup>> = {
  great: 'great',
  person: 'person',
  event: 'event',
  day: 'day',
};

const PARTNERSHIPS: Readonly<Record<string, string>> = {
  'comprehensive-strategic': 'Đối tác chiến lược toàn diện',
  strategic: 'Đối tác chiến lược',
  comprehensive: 'Đối tác toàn diện',
  '': '',
};

/** Rows of resources/calendar/anniversaries.csv. Throws on a row without a name, month, day or group. */
export function readCommemorations(rows: readonly Row[]): readonly Commemoration[] {
  return rows.map((row) => {
    const month = Number(row['month']);
    const day = Number(row['day']);
    const group = GROUPS[row['group'] ?? ''];
    if (!row['id'] || !row['name_vi'] || !month || !day || !group) {
      throw new Error(`Not a commemoration: ${JSON.stringify(row)}`);
    }
    return {
      id: row['id'],
      name: row['name_vi'],
      calendar: row['calendar'] === 'lunar' ? 'lunar' : 'solar',
      month,
      day,
      firstYear: row['first_year'] ? Number(row['first_year']) : null,
      onlyIn: null,
      group,
      category: row['category'] ?? '',
      holiday: row['public_holiday'] === '1',
      note: row['note'] ?? '',
      source: row['source'] ?? '',
    };
  });
}

/**
 * Rows of resources/calendar/diplomatic-relations.csv: the days on which Viet Nam and other countries took up relations; a
 * date may be a year alone. Throws on a row without a country or date, or with a partnership nobody knows.
 */
export function readDiplomaticRelations(rows: readonly Row[]): readonly Commemoration[] {
  return rows.map((row) => {
    const [year, month, day] = (row['date'] ?? '').split('-').map(Number);
    const partnership = PARTNERSHIPS[row['partnership'] ?? ''];
    if (!row['iso2'] || !row['country_vi'] || !year || partnership === undefined) {
      throw new Error(`Not a country: ${JSON.stringify(row)}`);
    }
    return {
      id: `ngoai-giao-${row['iso2'].toLowerCase()}`,
      name: `Ngày thiết lập quan hệ ngoại giao Việt Nam – ${row['country_vi']}`,
      calendar: 'solar',
      month: month ?? null,
      day: day ?? null,
      firstYear: year,
      onlyIn: null,
      group: 'diplomatic',
      category: 'diplomatic',
      holiday: false,
      note: [partnership, row['note'] ?? ''].filter((part) => part !== '').join('; '),
      source: row['source'] ?? '',
    };
  });
}
