import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkRecall } from './search/check-recall';
import { generateDocument } from './search/generate';

/**
 * Search against MiniSearch and SQLite's FTS5 on a made-up archive: `npm run bench -- search [DOCUMENTS]`, 1,000
 * where it is not said. Every engine builds and answers in a process of its own, measured in time of the processor;
 * ratios hold, figures are a guide. FTS5 is SQLite compiled to WebAssembly, the one that installs everywhere: natively
 * it builds and answers up to twice as fast. Prints a table; ends with 1 where a target is missed.
 */
const MEASURE = fileURLToPath(new URL('search/measure.ts', import.meta.url));
/** Queries are taken from the first documents. */
const LEAST = 100;
const ENGINES = ['ours', 'minisearch', 'fts5', 'fts5-passages'] as const;

interface Class {
  readonly p50: number;
  readonly p95: number;
  readonly first?: number;
  readonly reciprocal?: number;
}

interface Measured {
  readonly ms: number;
  readonly bytes: number;
  readonly peak: number;
  readonly cold: number;
  readonly memory: number;
  readonly classes: Readonly<Record<string, Class>>;
}

type Results = Readonly<Record<(typeof ENGINES)[number], Measured>>;

function measure(engine: string, documents: number, folder: string): Measured {
  const own = join(folder, engine);
  mkdirSync(own);
  const step = (name: string): object =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [
          '--expose-gc',
          '--max-old-space-size=8000',
          '--import',
          'tsx',
          MEASURE,
          engine,
          String(documents),
          own,
          name,
        ],
        { encoding: 'utf8', maxBuffer: 1 << 26 },
      ),
    ) as object;
  const result = { ...step('build'), ...step('ask') } as Measured;
  rmSync(own, { recursive: true });
  return result;
}

/** What was promised: a figure, and whether it is kept. */
function listTargets(
  { ours, minisearch, fts5, 'fts5-passages': passages }: Results,
  textBytes: number,
): readonly (readonly [target: string, figure: number, kept: boolean])[] {
  const p95 = (engine: Measured, label: string): number => engine.classes[label]?.p95 ?? NaN;
  const first = (engine: Measured): number => engine.classes['câu hỏi']?.first ?? NaN;
  const build = minisearch.ms / ours.ms;
  const buildFts = fts5.ms / ours.ms;
  const cold = ours.cold / minisearch.cold;
  const memory = ours.memory / minisearch.memory;
  const typed = ['đang gõ, một chữ', 'đang gõ, hai từ rưỡi', 'đang gõ, không dấu'];
  const worst = (engine: Measured): number => Math.max(...typed.map((label) => p95(engine, label)));
  const typedMini = worst(ours) / worst(minisearch);
  const typedFts = worst(ours) / worst(fts5);
  const and = p95(ours, 'ba từ thường gặp') / p95(minisearch, 'ba từ thường gặp');
  const phrase = p95(ours, 'cụm từ') / p95(fts5, 'cụm từ');
  const bytes = ours.bytes / textBytes;
  const asked = first(ours) / first(passages);
  return [
    ['building ≥ 5 × MiniSearch', build, build >= 5],
    ['building ≥ 0.8 × FTS5', buildFts, buildFts >= 0.8],
    ['cold to first answer ≤ 0.1 × MiniSearch', cold, cold <= 0.1],
    ['cold to first answer < 500 ms', ours.cold, ours.cold < 500],
    ['letter by letter p95 ≤ 0.1 × MiniSearch', typedMini, typedMini <= 0.1],
    ['letter by letter p95 ≤ 0.1 × FTS5', typedFts, typedFts <= 0.1],
    ['AND of three p95 ≤ 0.1 × MiniSearch', and, and <= 0.1],
    ['phrase p95 ≤ 1 × FTS5', phrase, phrase <= 1],
    ['memory ≤ 0.4 × MiniSearch', memory, memory <= 0.4],
    ['saved ≤ 0.45 byte a byte', bytes, bytes <= 0.45],
    ['question: right document first ≥ 1.5 × FTS5 on passages', asked, asked >= 1.5],
    [
      'question: right document first ≥ 2 × MiniSearch',
      first(ours) / first(minisearch),
      first(ours) >= 2 * first(minisearch),
    ],
  ];
}

const documents = Number(process.argv[2] ?? '1000');
if (!Number.isInteger(documents) || documents < LEAST) {
  console.error(`npm run bench -- search [DOCUMENTS], ${LEAST} or more`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'search-bench-'));
let textBytes = 0;
for (let index = 0; index < documents; index += 1)
  textBytes += Buffer.byteLength(generateDocument(index).body);

const results = Object.fromEntries(
  ENGINES.map((engine) => {
    const result = measure(engine, documents, folder);
    console.log(
      `${engine}: built in ${Math.round(result.ms)} ms (peak ${Math.round(result.peak / 1e6)} MB), ${(result.bytes / 1e6).toFixed(1)} MB kept, cold ${Math.round(result.cold)} ms, ${(result.memory / 1e6).toFixed(1)} MB open`,
    );
    return [engine, result];
  }),
) as unknown as Results;
rmSync(folder, { recursive: true });

console.log(
  `\n${documents} documents, ${(textBytes / 1e6).toFixed(1)} MB of text. Milliseconds p50 / p95:`,
);
console.table(
  Object.fromEntries(
    Object.keys(results.ours.classes).map((label) => [
      label,
      Object.fromEntries(
        ENGINES.map((engine) => {
          const { p50 = NaN, p95 = NaN, first } = results[engine].classes[label] ?? {};
          const quality = first === undefined ? '' : ` · ${(first * 100).toFixed(0)} %`;
          return [engine, `${p50.toFixed(2)} / ${p95.toFixed(2)}${quality}`];
        }),
      ),
    ]),
  ),
);
const targets = [
  ...listTargets(results, textBytes),
  ...checkRecall().map(([name, share]) => [name, share, share === 1] as const),
];
for (const [target, figure, kept] of targets)
  console.log(`${kept ? 'kept  ' : 'MISSED'} ${target}: ${figure.toPrecision(3)}`);
if (targets.some(([, , kept]) => !kept)) process.exitCode = 1;
