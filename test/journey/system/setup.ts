import type { TestProject } from 'vitest/node';
import { startBrowser } from './browser.ts';
import { startTrial } from './trial.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the system answers. */
    url: string;
    /** The data folder of the system. */
    folder: string;
    /** Where the browser takes orders. */
    browser: string;
  }
}

/** One system and one browser for all the journeys. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started = await Promise.allSettled([startTrial(), startBrowser()]);
  const stop = async (): Promise<void> => {
    for (const one of started) if (one.status === 'fulfilled') await one.value.stop();
  };
  const [trial, browser] = started;
  if (trial.status === 'rejected' || browser.status === 'rejected') {
    await stop();
    throw trial.status === 'rejected' ? trial.reason : (browser as PromiseRejectedResult).reason;
  }
  project.provide('url', trial.value.url);
  project.provide('folder', trial.value.folder);
  project.provide('browser', browser.value.address);
  return stop;
}
