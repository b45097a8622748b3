import { createHash, randomBytes } from 'node:crypto';

/** How long a link to a plan works. A local setting. */
export const linkLasts = 48 * 3_600_000;

/** Where links of this process lead; set once at the start. */
let publicUrl = 'http://localhost:4000';

/** Says where links lead: the address in people's browsers. */
export function linksLeadTo(url: string): void {
  publicUrl = url.replace(/\/$/, '');
}

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
  return `${publicUrl}/safety-plan/${key}`;
}
