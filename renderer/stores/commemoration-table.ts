import Papa from 'papaparse';
import anniversaries from '../../resources/calendar/anniversaries.csv?raw';
import relations from '../../resources/calendar/diplomatic-relations.csv?raw';
import { readCommemorations, readDiplomaticRelations } from '#shared/planning/read-commemorations';

/** The days of the program's own calendar. */
export const commemorationTable = [
  ...readCommemorations(parse(anniversaries)),
  ...readDiplomaticRelations(parse(relations)),
];

function parse(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}
