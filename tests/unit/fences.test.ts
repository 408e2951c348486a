import { execFileSync } from 'node:child_process';
import {
  cpSync,
  readdirSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listSharedBreaches } from '../support/shared-breaches';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'so-ke-hoach-breaches-'));

/** Breaches that oxlint has to refuse: file, what it holds. */
const LINT: readonly (readonly [file: string, code: string])[] = [
  ['shared/facts/uses-node.ts', "import 'node:fs';"],
  ['shared/facts/uses-react.ts', "import { useState } from 'react';\nexport const a = useState;"],
  ['shared/facts/uses-dexie.ts', "import { Dexie } from 'dexie';\nexport const a = Dexie;"],
  ['shared/search/uses-lunr.ts', "import lunr from 'lunr';\nexport const a = lunr;"],
  ['shared/search/lunr/uses-dexie.ts', "import { Dexie } from 'dexie';\nexport const a = Dexie;"],
  [
    'shared/facts/uses-renderer.ts',
    "import { a } from '../../renderer/stores/database';\nexport const b = a;",
  ],
  ['shared/facts/reads-clock.ts', 'export const now = (): number => Date.now();'],
  ['shared/facts/draws-lots.ts', 'export const lot = (): number => Math.random();'],
  ['shared/facts/prints.ts', "export const say = (): void => console.log('x');"],
  ['electron/main/uses-react.ts', "import { useState } from 'react';\nexport const a = useState;"],
  [
    'electron/main/uses-renderer.ts',
    "import { a } from '../../renderer/routes';\nexport const b = a;",
  ],
  // The command line may write what the page prints (renderer/paper), nothing else of the page.
  [
    'electron/cli/uses-renderer.ts',
    "import { a } from '../../renderer/routes';\nexport const b = a;",
  ],
  ['renderer/stores/uses-node.ts', "import 'node:fs';"],
  // Packages bring Node's types along, so the compiler lets this pass.
  ['renderer/stores/uses-process.ts', 'export const cwd = (): string => process.cwd();'],
  ['renderer/stores/uses-electron.ts', "import { app } from 'electron';\nexport const a = app;"],
  ['renderer/screens/a/uses-screen.ts', "import { a } from '../b/b';\nexport const c = a;"],
  [
    'renderer/screens/a/uses-screen-folder.ts',
    "import { a } from '../../screens/b/b';\nexport const c = a;",
  ],
  [
    'renderer/screens/a/uses-dexie.ts',
    "import { useLiveQuery } from 'dexie-react-hooks';\nexport const a = useLiveQuery;",
  ],
  [
    'renderer/screens/a/uses-worker.ts',
    "import { a } from '../../workers/search/search.worker';\nexport const b = a;",
  ],
  [
    'renderer/components/uses-store.ts',
    "import { a } from '../stores/database';\nexport const b = a;",
  ],
];

/** Breaches that the compiler has to refuse, by the project they stand in. */
const TYPES: readonly (readonly [project: string, file: string, code: string])[] = [
  ['shared', 'shared/model/uses-dom.ts', 'export const title = (): string => document.title;'],
  ['shared', 'shared/model/uses-process.ts', 'export const cwd = (): string => process.cwd();'],
  [
    'electron',
    'electron/main/uses-window.ts',
    'export const width = (): number => window.innerWidth;',
  ],
];

/** Names of the files that a tool complained about. */
let linted = '';
const compiled = new Map<string, string>();

/** Every file below a folder, by its path from there. */
function listFiles(from: string): readonly string[] {
  return readdirSync(from, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.includes('/'),
  );
}

function run(file: string, args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [join(project, 'node_modules', file), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}

beforeAll(() => {
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, code] of [...LINT, ...TYPES.map(([, ...rest]) => rest)]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${code}\n`);
  }
  writeFileSync(join(folder, 'shared/model/keeps-to-rules.ts'), 'export const two = 1 + 1;\n');
  for (const file of [
    '.oxlintrc.json',
    'tsconfig.json',
    'shared/tsconfig.json',
    'electron/tsconfig.json',
    'renderer/tsconfig.json',
  ]) {
    cpSync(join(project, file), join(folder, file));
  }
  linted = run('oxlint/bin/oxlint', ['--format=unix', '.']);
  compiled.set('shared', run('typescript/bin/tsc', ['--build', 'shared']));
  // Electron's builds on a sound one.
  for (const file of [...LINT.map(([each]) => each), ...TYPES.map(([, each]) => each)]) {
    if (file.startsWith('shared/')) rmSync(join(folder, file));
  }
  compiled.set('electron', run('typescript/bin/tsc', ['--build', 'electron']));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the order of shared', () => {
  it.each([
    ['shared/text/a.ts', "import { a } from '#shared/facts/index';"],
    ['shared/planning/a.ts', "import { a } from '#shared/drafting/cite';"],
    ['shared/ipc/a.ts', "import { a } from '#shared/text/fold';"],
    ['shared/text/a.ts', "import { a } from './fold';"],
    ['shared/facts/a.ts', 'export const now = (): Date => new Date();'],
    ['shared/odds/a.ts', ''],
  ])('%s: %s is refused', (file, code) => {
    expect(listSharedBreaches(file, code)).toHaveLength(1);
  });

  it('is kept by every file', () => {
    const files = listFiles(join(project, 'shared')).filter((file) => file.endsWith('.ts'));
    expect(files.length).toBeGreaterThan(50);
    const breaches = files.flatMap((file) =>
      listSharedBreaches(`shared/${file}`, readFileSync(join(project, 'shared', file), 'utf8')),
    );
    expect(breaches).toEqual([]);
  });
});

describe('fences', () => {
  it.each(LINT)('lint refuses %s', (file) => {
    expect(linted).toContain(file);
  });

  it.each(TYPES)('the compiler of %s refuses %s', (name, file) => {
    expect(compiled.get(name)).toContain(file.slice(name.length + 1));
  });

  it('complains about nothing else', () => {
    expect(linted).not.toContain('keeps-to-rules');
    expect([...compiled.values()].join('')).not.toContain('keeps-to-rules');
  });
});
