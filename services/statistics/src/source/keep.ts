import { existsSync, realpathSync } from 'node:fs';
import { InputFault } from '../input-fault.js';

/**
 * Stops before a file that is read is written over: it may be the only list of the children in it.
 * @param written the files to write, by the option that names each
 * @throws InputFault
 */
export function mustKeepSources(
  read: readonly (string | undefined)[],
  written: Readonly<Record<string, string | undefined>>,
): void {
  const places = new Set(read.flatMap((path) => placeOf(path) ?? []));
  for (const [option, path] of Object.entries(written))
    if (places.has(placeOf(path) ?? ''))
      throw new InputFault([
        `${option} ${path ?? ''}: this file is read. Give another name to write to.`,
      ]);
}

function placeOf(path: string | undefined): string | undefined {
  return path !== undefined && existsSync(path) ? realpathSync(path) : undefined;
}
