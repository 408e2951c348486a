import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { SearchOptions } from 'minisearch';
import sqlite from 'node-sqlite3-wasm';
import type { Engine } from './engine';
import type { BenchDocument } from './generate';
import type { BenchQuery } from './queries';
import { splitSyllables } from '#shared/text/syllable';

const tokensOf = (text: string): string[] => splitSyllables(text).map((each) => each.text);

/** MiniSearch with our syllables as its words; saved as its own JSON. */
export function createMiniSearchEngine(): Engine {
  const options = {
    fields: ['number', 'title', 'body'],
    tokenize: tokensOf,
    searchOptions: { boost: { number: 4, title: 3 } },
  };
  let index = new MiniSearch<BenchDocument>(options);
  return {
    build(documents, folder) {
      index = new MiniSearch(options);
      for (const document of documents) index.add(document);
      writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
    },
    open(folder) {
      index = MiniSearch.loadJSON<BenchDocument>(
        readFileSync(join(folder, 'index.json'), 'utf8'),
        options,
      );
    },
    search({ kind, words }) {
      const tokens = words.flatMap(tokensOf);
      const asked: SearchOptions = {
        combineWith: kind === 'any' ? 'OR' : 'AND',
        ...(kind === 'typed' && {
          prefix: (_term: string, place: number, terms: string[]) => place === terms.length - 1,
        }),
      };
      return index
        .search(tokens.join(' '), asked)
        .slice(0, 20)
        .map((hit) => String(hit.id));
    },
  };
}

/** Rows of passages are this many syllables at least. */
const PASSAGE = 80;

/** SQLite's FTS5 (compiled to WebAssembly), which folds accents but for đ; documents, or passages of them, as rows. */
export function createFtsEngine(rows: 'documents' | 'passages'): Engine {
  let database: InstanceType<typeof sqlite.Database> | null = null;
  const opened = (): InstanceType<typeof sqlite.Database> => {
    if (database === null) throw new Error('not opened');
    return database;
  };
  return {
    build(documents, folder) {
      const made = new sqlite.Database(join(folder, 'index.db'));
      made.exec(
        `create virtual table d using fts5(number, title, body, content='', tokenize="unicode61 remove_diacritics 2")`,
      );
      made.exec('create table r(row integer primary key, id text)');
      made.exec('begin');
      const insert = made.prepare('insert into d(rowid, number, title, body) values (?, ?, ?, ?)');
      const name = made.prepare('insert into r values (?, ?)');
      let row = 0;
      for (const { id, number, title, body } of documents) {
        for (const [place, text] of (rows === 'documents' ? [body] : cutPassages(body)).entries()) {
          row += 1;
          insert.run([row, place === 0 ? number : '', place === 0 ? title : '', text]);
          name.run([row, id]);
        }
      }
      insert.finalize();
      name.finalize();
      made.exec('commit');
      made.close();
    },
    open(folder) {
      database = new sqlite.Database(join(folder, 'index.db'), { readOnly: true });
    },
    search(query) {
      const found = opened().all(
        'select r.id as id from d join r on r.row = d.rowid where d match ? order by rank limit ?',
        [writeMatch(query), rows === 'documents' ? 20 : 60],
      );
      return [...new Set(found.map(({ id }) => (typeof id === 'string' ? id : '')))].slice(0, 20);
    },
  };
}

function writeMatch({ kind, words }: BenchQuery): string {
  const tokens = words.flatMap(tokensOf);
  if (kind === 'phrase' || kind === 'number') return `"${tokens.join(' ')}"`;
  const quoted = tokens.map((token) => `"${token}"`);
  if (kind === 'any') return quoted.join(' OR ');
  return `${quoted.join(' ')}${kind === 'typed' ? '*' : ''}`;
}

function cutPassages(body: string): readonly string[] {
  const passages: string[] = [];
  let lines: string[] = [];
  let syllables = 0;
  for (const line of body.split('\n')) {
    lines.push(line);
    syllables += line.split(' ').length;
    if (syllables < PASSAGE) continue;
    passages.push(lines.join('\n'));
    lines = [];
    syllables = 0;
  }
  if (lines.length > 0) passages.push(lines.join('\n'));
  return passages;
}
