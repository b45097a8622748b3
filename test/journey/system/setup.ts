import type { TestProject } from 'vitest/node';
import { startBrowser } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser takes orders. */
    browser: string;
  }
}

/** One browser for all the journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await startBrowser();
  project.provide('browser', browser.address);
  return () => browser.stop();
}
