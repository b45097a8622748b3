import { isAbsolute, join, resolve } from 'node:path';
import { PlainFault } from '../plain-fault.js';
import { inRepository } from '../repository.js';
import { runChild } from '../service/child.js';
import { databaseVariable } from '../service/service-list.js';
import { borrowDatabases } from '../trial/borrow.js';
import type { Circumstances } from './run.js';

/** Whose data each kind of file is: its owner's loader reads it and explains every row that it leaves out. */
const ownerOf: Readonly<Record<string, string>> = {
  referrals: 'casework',
  'ictg-extract': 'casework',
  staff: 'casework',
  caseload: 'casework',
  people: 'partnership',
  nrm: 'nrm',
  'nrm-decisions': 'nrm',
  'looked-after': 'looked-after',
  ssda903: 'looked-after',
};

/** The kinds of file that can be loaded, as the help names them. */
export const fileKinds = Object.keys(ownerOf);

/** Loads a file through the loader of whoever owns such data. */
export async function load(
  given: Circumstances,
  kind: string,
  file: string,
  options: readonly string[],
): Promise<number> {
  const owner = ownerOf[kind];
  if (owner === undefined)
    throw new PlainFault(
      `There are no files of the kind "${kind}". Write one of: ${fileKinds.join(', ')}.`,
    );
  const { settings, interrupt } = given;
  const { databases, worldDate, secretOf } = await borrowDatabases(given);
  return runChild(
    {
      name: owner,
      script: join(inRepository('services', owner, 'dist'), 'load.js'),
      args: [kind, isAbsolute(file) ? file : resolve(settings.callerFolder, file), ...options],
      environment: {
        ...settings.machine,
        ...secretOf('REFERENCE_SECRET'),
        [databaseVariable(owner)]: databases[owner]?.runUrl ?? '',
        WORLD_DATE: worldDate,
      },
      cwd: settings.callerFolder,
    },
    interrupt.signal,
  );
}
