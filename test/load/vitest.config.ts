import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'load',
    include: ['**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 120_000,
    // One after the other: what is measured or killed here is shared.
    fileParallelism: false,
    sequence: { groupOrder: 2 },
  },
});
