import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['@ictg/kit/test-run'],
    // Loading everything for each file anew took half of the time; no test leaves anything behind in a module.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
