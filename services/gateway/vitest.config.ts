import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Without this a test loads the ES module of graphql beside the CommonJS one, and instanceof fails between the two.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts'],
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Loading everything for each file anew took half of the time; no test leaves anything behind in a module.
    isolate: false,
  },
});
