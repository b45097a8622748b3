import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Pending } from './identity-client.js';

const tenMinutes = 600;
const shape = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string().optional(),
});

// One cookie for each sign-in that is under way, so that two tabs do not get into each other's way.
function nameOf(state: string): string {
  return `ictg-sign-in-${state.slice(0, 12)}`;
}

const options = (secure: boolean) =>
  ({ path: '/sign-in', httpOnly: true, sameSite: 'lax', secure, signed: true }) as const;

/** Has the browser keep what only it may bring back. */
export function keepPending(reply: FastifyReply, pending: Pending, secure: boolean): void {
  const value = Buffer.from(JSON.stringify(pending)).toString('base64url');
  void reply.setCookie(nameOf(pending.state), value, { ...options(secure), maxAge: tenMinutes });
}

/** What this browser kept for the sign-in of that state; it can be taken once. */
export function takePending(
  request: FastifyRequest,
  reply: FastifyReply,
  state: string,
  secure: boolean,
): Pending | undefined {
  const kept = request.cookies[nameOf(state)];
  if (kept === undefined) return undefined;
  void reply.clearCookie(nameOf(state), options(secure));
  const { valid, value } = request.unsignCookie(kept);
  const parsed =
    valid && value !== null
      ? shape.safeParse(JSON.parse(Buffer.from(value, 'base64url').toString()))
      : undefined;
  if (!parsed?.success || parsed.data.state !== state) return undefined;
  const { to, ...rest } = parsed.data;
  return { ...rest, ...(to === undefined ? {} : { to }) };
}
