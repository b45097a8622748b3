import type { TestProject } from 'vitest/node';
import type { ViteUserConfig } from 'vitest/config';
import { howMany, startTestServer } from '../testing/index.js';

/** One PostgreSQL server for the whole test run of a package. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  project.provide('databaseServer', server.url);
  return () => server.stop();
}

/** How the tests of a service with a database of its own run. */
export const serviceTests: ViteUserConfig = {
  // Without this a test loads the ES module of graphql beside the CommonJS one, and instanceof fails between the two.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['src/**/*.test.ts'],
    globalSetup: ['@ictg/kit/test-run'],
    // Loading the service for each file anew took half of the time; no test leaves anything behind in a module.
    isolate: false,
    maxWorkers: 2,
    // The full counts take longer than one test usually may.
    testTimeout: howMany(30_000, 300_000),
    hookTimeout: 60_000,
  },
};
