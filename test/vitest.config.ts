import { defineConfig } from 'vitest/config';

/** Every folder of tests through the whole system brings a configuration of its own. */
export default defineConfig({ test: { projects: ['*/vitest.config.ts'] } });
