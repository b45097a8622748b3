import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { SignedIn } from '../session/session.js';
import { comesFromUs } from './origin.js';

/** The header in which our own pages send the secret that `/session` told them. */
const csrfHeader = 'x-ictg-csrf';

/**
 * Whether a request that is authenticated by the cookie alone was made by a page of ours. Another site can make the
 * browser send the cookie, but can neither read the secret nor set a header without asking us first.
 */
export function isOurPage(request: FastifyRequest, signedIn: SignedIn, publicUrl: string): boolean {
  const given = request.headers[csrfHeader];
  return (
    typeof given === 'string' && isSame(given, signedIn.csrf) && comesFromUs(request, publicUrl)
  );
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(one).digest(),
    createHash('sha256').update(other).digest(),
  );
}
