import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds the committed schema. */
export const schemaFolder = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Where a service of the repository lives. */
export function serviceFolder(name: string): string {
  return join(schemaFolder, '..', 'services', name);
}
