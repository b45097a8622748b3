import { defineConfig } from 'vitest/config';

/** Every folder of tests through the whole system brings a configuration of its own. */
export default defineConfig({
  // Stopping a whole system and wiping its data takes longer than the ten seconds allowed by default.
  test: { projects: ['*/vitest.config.ts'], teardownTimeout: 60_000 },
});
