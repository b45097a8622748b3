import { runChild } from '../service/child.js';
import { inRepository } from '../repository.js';
import type { Circumstances } from './run.js';

/** Checks another agency's service against the graph; the tool lives beside the schema. */
export function join(
  { settings, interrupt }: Circumstances,
  args: readonly string[],
): Promise<number> {
  return runChild(
    {
      name: 'join',
      script: inRepository('schema', 'dist', 'join.js'),
      args,
      environment: { ...settings.machine },
      cwd: settings.callerFolder,
    },
    interrupt.signal,
  );
}
