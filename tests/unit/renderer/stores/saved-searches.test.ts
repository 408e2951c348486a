import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { applyDecision } from '../../../../renderer/stores/apply-decision';
import { Tables } from '../../../../renderer/stores/database';
import type { SavedSearch } from '#shared/model/saved-search';

const search: SavedSearch = {
  id: 's1',
  name: 'biển đảo · 2023',
  text: 'biển đảo',
  choice: { type: [], year: ['2023'], issuer: [], unit: [], onlyOpen: false },
};

it('a kept search is renamed by keeping it again, and goes when it is removed', async () => {
  const tables = new Tables('saved-searches-test');
  const stamp = { id: 'e1', at: '2026-11-21T08:00:00.000Z' };
  const renamed = { ...search, name: 'Biển đảo' };
  for (const each of [search, renamed, renamed])
    await applyDecision(tables, { ...stamp, kind: 'search.kept', search: each });
  expect(await tables.savedSearches.toArray()).toEqual([renamed]);
  await applyDecision(tables, { ...stamp, kind: 'search.removed', search: 's1' });
  expect(await tables.savedSearches.count()).toBe(0);
  await tables.delete();
});
