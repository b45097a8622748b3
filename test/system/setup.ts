import { createSigningKeys } from '@ictg/kit/token';
import type { TestProject } from 'vitest/node';
import { runSettings } from './environment.ts';
import { startTrial } from './trial.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the system answers. */
    url: string;
    /** The data folder of the system. */
    folder: string;
    /** With which it signs its tokens: for tokens that look like its own and are not. */
    signingKeys: string;
    /** With which it seals its logs. */
    auditSecret: string;
  }
}

/** One system for the journeys, and after them for everything that strains or kills it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const signingKeys = await createSigningKeys('trial');
  const auditSecret = 'the secret of a system that is killed on purpose';
  const { url, folder = '' } = runSettings();
  const trial =
    url === undefined
      ? await startTrial({ SIGNING_KEYS: signingKeys, AUDIT_SECRET: auditSecret })
      : { url, folder, stop: () => Promise.resolve() };
  project.provide('url', trial.url);
  project.provide('folder', trial.folder);
  project.provide('signingKeys', signingKeys);
  project.provide('auditSecret', auditSecret);
  return trial.stop;
}
