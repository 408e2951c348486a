import { useLiveQuery } from 'dexie-react-hooks';
import { tables } from './database';
import { decide } from './decide';
import type { Unit } from '#shared/model/journal';

/** The officer's unit; null before it is set, undefined while loading. */
export function useUnit(): Unit | null | undefined {
  return useLiveQuery(async () => {
    const row = await tables.settings.get('unit');
    return row?.key === 'unit' ? row.unit : null;
  });
}

/** Keeps the officer's unit. */
export async function setUnit(unit: Unit): Promise<void> {
  await decide({ kind: 'unit.set', unit });
}
