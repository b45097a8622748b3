import { createHash, randomBytes } from 'node:crypto';
import { linkTo } from '../link/index.js';

/** How long a link to a plan works. A local setting. */
export const linkLasts = 48 * 3_600_000;

/** A new key of a link, which nobody can guess. */
export function newLinkKey(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a key: enough to recognise it, not enough to make the link. */
export function linkHashOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

/** The link to a plan. */
export function linkOf(key: string): string {
  return linkTo(`/safety-plan/${key}`);
}
