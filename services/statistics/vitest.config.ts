import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Without this a test loads the ES module of graphql beside the CommonJS one, and instanceof fails between the two.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['src/testing/server.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
