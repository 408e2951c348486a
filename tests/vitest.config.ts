import { defineConfig } from 'vitest/config';

/**
 * `unit` mirrors the source, `golden` compares whole documents with what was last accepted. The time limit is there
 * for what hangs; a busy machine is no failure.
 */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'] },
      },
      { extends: true, test: { name: 'golden', include: ['tests/golden/**/*.test.ts'] } },
    ],
  },
});
