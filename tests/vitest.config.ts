import { defineConfig } from 'vitest/config';

/** `unit` mirrors the source, `golden` compares whole documents with what was last accepted. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'] } },
      { test: { name: 'golden', include: ['tests/golden/**/*.test.ts'] } },
    ],
  },
});
