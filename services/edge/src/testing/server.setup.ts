import type { TestProject } from 'vitest/node';
import { startTestServer } from '@ictg/kit/testing';

declare module 'vitest' {
  interface ProvidedContext {
    readonly serverUrl: string;
  }
}

/** One PostgreSQL server for all tests of this service. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer();
  project.provide('serverUrl', server.url);
  return () => server.stop();
}
