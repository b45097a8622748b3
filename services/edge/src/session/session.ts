import type { FastifyRequest } from 'fastify';
import type { TokenHolder } from '@ictg/kit/token';

/** A person who is signed in at this browser. The tokens never leave the server. */
export interface SignedIn extends TokenHolder {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: number;
  readonly refreshToken: string;
  /** Scripts of our own pages send this with every request that could change something. */
  readonly csrf: string;
  readonly startedAt: number;
  /** When this person last did something, to the minute. */
  readonly seenAt: number;
}

declare module 'fastify' {
  interface Session {
    signedIn?: SignedIn;
    /** Who was signed in before the session ended: the next sign-in of the same screen is theirs. */
    endedFor?: string;
  }
}

/** How long a session lasts. */
export interface SessionLimits {
  readonly idleMilliseconds: number;
  readonly longestMilliseconds: number;
}

const noticeAfterMilliseconds = 60_000;

/** When this session ends unless the person does something before. */
export function endOf(signedIn: SignedIn, limits: SessionLimits): number {
  return Math.min(
    signedIn.seenAt + limits.idleMilliseconds,
    signedIn.startedAt + limits.longestMilliseconds,
  );
}

/** The person who is signed in, as long as their session lasts. */
export function signedInOf(
  request: FastifyRequest,
  limits: SessionLimits,
  now = Date.now(),
): SignedIn | undefined {
  const { signedIn } = request.session;
  return signedIn && endOf(signedIn, limits) > now ? signedIn : undefined;
}

/** Notes that the person is at work, about once a minute, so that reading a page does not write each time. */
export function noteActivity(
  request: FastifyRequest,
  signedIn: SignedIn,
  limits: SessionLimits,
  now = Date.now(),
): void {
  const notice = Math.min(noticeAfterMilliseconds, limits.idleMilliseconds / 10);
  if (now - signedIn.seenAt >= notice) request.session.signedIn = { ...signedIn, seenAt: now };
}

/** Ends what is left of a session and remembers only whose it was. Returns what has to be revoked. */
export function forget(request: FastifyRequest): SignedIn | undefined {
  const { signedIn } = request.session;
  if (!signedIn) return undefined;
  delete request.session.signedIn;
  request.session.endedFor = signedIn.subject;
  return signedIn;
}
