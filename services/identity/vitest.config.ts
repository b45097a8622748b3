import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['@ictg/kit/test-run'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
