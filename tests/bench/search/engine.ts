import type { BenchDocument } from './generate';
import type { BenchQuery } from './queries';

/** A search engine under measure. Files it keeps go into one folder. */
export interface Engine {
  /** Indexes all documents and keeps the index. */
  build(documents: Iterable<BenchDocument>, folder: string): void | Promise<void>;
  /** Opens the kept index. */
  open(folder: string): void | Promise<void>;
  /** Ids of the best 20, best first. */
  search(query: BenchQuery): readonly string[];
}
