import { tables } from '../../stores/database';
import { answerCalls } from '../rpc';
import { askIndex } from './ask-index';
import type { SearchAnswer } from './ask-index';
import { buildIndex } from './build-index';
import type { PassageIndex } from './build-index';
import { parseQuery } from '#shared/search/query';

let index: Promise<PassageIndex> | null = null;

const service = {
  /** Forgets the index; the next query builds it again from what is stored. */
  forgetIndex(): void {
    index = null;
  } /** Builds the index where there is none, so that the first query need not wait. */,
  async prepareIndex(): Promise<void> {
    index ??= buildFromTables();
    await index;
  },

  /** Answers a query, building the index first where there is none. */
  async search(text: string): Promise<SearchAnswer> {
    index ??= buildFromTables();
    return askIndex(await index, parseQuery(text));
  },
};

async function buildFromTables(): Promise<PassageIndex> {
  const inUse = await tables.documents.filter((row) => row.trashedAt === null).primaryKeys();
  const rows = await tables.readings.bulkGet(inUse);
  return buildIndex(rows.filter((row) => row !== undefined));
}

/** What the page may ask of this worker. */
export type SearchService = typeof service;

answerCalls(service);
