import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'journey',
    include: ['**/*.test.ts'],
    globalSetup: ['system/setup.ts'],
    testTimeout: 90_000,
    hookTimeout: 60_000,
    // As patient as the browser's own waits: a machine may be busy.
    expect: { poll: { timeout: 15_000 } },
    // Two people at a time, as on the two cores that this must run on.
    maxWorkers: 2,
    isolate: false,
    sequence: { groupOrder: 1 },
  },
});
