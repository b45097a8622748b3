import { createHash } from 'node:crypto';

/** A fingerprint of all records together: the same on both sides exactly if each has what the other has. */
export function digestOf(digests: readonly string[]): string {
  const hash = createHash('sha256');
  for (const one of [...digests].sort()) hash.update(`${one}\n`);
  return hash.digest('hex');
}
