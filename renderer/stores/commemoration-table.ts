import Papa from 'papaparse';
import csv from '../../resources/calendar/anniversaries.csv?raw';
import { readCommemorations } from '#shared/planning/read-commemorations';

/** The days of the program's own calendar. */
export const commemorationTable = readCommemorations(
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data,
);
