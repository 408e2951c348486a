import { useLiveQuery } from 'dexie-react-hooks';
import { tables } from './database';
import { decide } from './decide';
import type { SavedSearch } from '#shared/model/saved-search';

/** Takes a change back. */
type Undo = () => Promise<void>;

/** Searches the officer keeps, by name; undefined while loading. */
export function useSavedSearches(): readonly SavedSearch[] | undefined {
  return useLiveQuery(async () =>
    (await tables.savedSearches.toArray()).toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
  );
}

/** Keeps a search, or one kept before by another name. Rejects when the vault cannot write. */
export async function keepSearch(search: SavedSearch): Promise<Undo> {
  const before = await tables.savedSearches.get(search.id);
  await decide({ kind: 'search.kept', search });
  return async () =>
    before
      ? decide({ kind: 'search.kept', search: before })
      : decide({ kind: 'search.removed', search: search.id });
}

/** Forgets a kept search. */
export async function removeSearch(search: SavedSearch): Promise<Undo> {
  await decide({ kind: 'search.removed', search: search.id });
  return async () => decide({ kind: 'search.kept', search });
}
