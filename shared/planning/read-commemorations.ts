import type { Commemoration } from '#shared/model/commemoration';

/** Rows of resources/calendar/anniversaries.csv, already cut into columns. Throws on a row without a name or month. */
export function readCommemorations(
  rows: readonly Readonly<Record<string, string>>[],
): readonly Commemoration[] {
  return rows.map((row) => {
    const month = Number(row['month']);
    const day = Number(row['day']);
    if (!row['id'] || !row['name_vi'] || !month || !day) {
      throw new Error(`Not a commemoration: ${JSON.stringify(row)}`);
    }
    return {
      id: row['id'],
      name: row['name_vi'],
      calendar: row['calendar'] === 'lunar' ? 'lunar' : 'solar',
      month,
      day,
      firstYear: row['first_year'] ? Number(row['first_year']) : null,
      category: row['category'] ?? '',
      holiday: row['public_holiday'] === '1',
      note: row['note'] ?? '',
      source: row['source'] ?? '',
    };
  });
}
