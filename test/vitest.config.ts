import { defineConfig } from 'vitest/config';

/** One system for all; every folder of tests through it brings a configuration of its own. */
export default defineConfig({
  test: {
    projects: ['*/vitest.config.ts'],
    globalSetup: ['system/setup.ts'],
    // Stopping a whole system and wiping its data takes longer than the ten seconds allowed by default.
    teardownTimeout: 60_000,
  },
});
