import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository, wherever it was cloned to. */
export const repository = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');

/** A path inside the repository. */
export function inRepository(...parts: string[]): string {
  return join(repository, ...parts);
}
