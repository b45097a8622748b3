import { join } from 'node:path';
import { runChild } from '../service/child.js';
import { inRepository } from '../repository.js';
import type { Circumstances } from './run.js';

/** Runs a command of the statistics package that reads files and needs no running trial. */
export async function statistics(
  { settings, interrupt }: Circumstances,
  command: 'audit-table' | 'link',
  args: readonly string[],
): Promise<number> {
  return runChild(
    {
      name: command,
      script: join(inRepository('services', 'statistics', 'dist'), `${command}.js`),
      args,
      environment: { ...settings.machine },
      cwd: settings.callerFolder,
    },
    interrupt.signal,
  );
}
