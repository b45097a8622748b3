import { createHash } from 'node:crypto';

/**
 * The id under which the directory enters the agency of an authority, a police force or another row of the open data.
 * It follows from the row, so that another owner's records can name the agency without asking.
 */
export function directoryAgencyId(openDataKey: string): string {
  return `agy_${createHash('sha256').update(`directory ${openDataKey}`).digest('hex').slice(0, 32)}`;
}
