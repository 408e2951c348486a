import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine } from './engine';
import { generateDocument } from './generate';
import type { BenchDocument } from './generate';
import { createOurEngine } from './our-engine';
import { createFtsEngine, createMiniSearchEngine } from './peer-engines';
import { makeQueries } from './queries';
import type { BenchQuery } from './queries';

/** One engine in a process of its own: `measure.ts ENGINE DOCUMENTS FOLDER build|ask`; prints one line of JSON. */
const ENGINES: Readonly<Record<string, () => Engine>> = {
  ours: createOurEngine,
  minisearch: createMiniSearchEngine,
  fts5: () => createFtsEngine('documents'),
  'fts5-passages': () => createFtsEngine('passages'),
};

/** Rounds of each query; the median counts. */
const ROUNDS = 3;
const BATCH = 500;

const [, , name = '', count = '', folder = '', step = ''] = process.argv;
const engine = ENGINES[name]?.();
if (!engine) throw new Error(`unknown engine: ${name}`);

/** Milliseconds of the processor, all threads: waiting for others on a busy machine does not count. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

let generating = 0;

/** The archive, a batch at a time; the time that generating takes is kept apart. */
function* generate(documents: number): Generator<BenchDocument> {
  for (let from = 0; from < documents; from += BATCH) {
    const before = cpu();
    const batch = Array.from({ length: Math.min(BATCH, documents - from) }, (_, index) =>
      generateDocument(from + index),
    );
    generating += cpu() - before;
    yield* batch;
  }
}

async function build(): Promise<object> {
  const start = cpu();
  await engine?.build(generate(Number(count)), folder);
  const ms = cpu() - start - generating;
  const bytes = readdirSync(folder).reduce(
    (sum, file) => sum + statSync(join(folder, file)).size,
    0,
  );
  return { ms, bytes, peak: process.resourceUsage().maxRSS * 1024 };
}

function rank(queries: readonly BenchQuery[]): object {
  let first = 0;
  let reciprocal = 0;
  for (const query of queries) {
    const place =
      engine
        ?.search(query)
        .slice(0, 10)
        .indexOf(query.wanted ?? '') ?? -1;
    if (place === 0) first += 1;
    if (place >= 0) reciprocal += 1 / (place + 1);
  }
  return { first: first / queries.length, reciprocal: reciprocal / queries.length };
}

async function ask(): Promise<object> {
  const queries = makeQueries();
  globalThis.gc?.();
  const before = process.memoryUsage();
  const start = cpu();
  await engine?.open(folder);
  engine?.search({ kind: 'and', words: ['kế', 'hoạch'] });
  const cold = cpu() - start;
  // What was read into memory on the way is let go of in two rounds.
  globalThis.gc?.();
  globalThis.gc?.();
  const after = process.memoryUsage();
  const memory = after.heapUsed + after.external - before.heapUsed - before.external;
  const classes = Object.entries(queries).map(([label, list]) => {
    const ms = list.map((query) =>
      percentile(
        Array.from({ length: ROUNDS }, () => {
          const from = cpu();
          engine?.search(query);
          return cpu() - from;
        }),
        0.5,
      ),
    );
    const quality = list.some(({ wanted }) => wanted !== undefined) ? rank(list) : {};
    return [label, { p50: percentile(ms, 0.5), p95: percentile(ms, 0.95), ...quality }];
  });
  return { cold, memory, classes: Object.fromEntries(classes) };
}

process.stdout.write(`${JSON.stringify(step === 'build' ? await build() : await ask())}\n`);
