import { existsSync, realpathSync } from 'node:fs';
import { InputFault } from '../input-fault.js';

/** @throws InputFault where what is written would replace a file that is read */
export function mustKeepApart(
  read: readonly (string | undefined)[],
  written: Readonly<Record<string, string | undefined>>,
): void {
  const sources = new Set(read.flatMap((path) => (path !== undefined && existsSync(path) ? realpathSync(path) : [])));
  for (const [option, path] of Object.entries(written))
    if (path !== undefined && existsSync(path) && sources.has(realpathSync(path)))
      throw new InputFault([
        `${option}: ${path} is a file that is read, and would be lost. Name another file.`,
      ]);
}
