import { AgreementsStale, ClientStopped, partnerKindOf } from '@ictg/kit/agreement';
import { KeysUnavailable, TokenRefused, type TokenClaims, type Verifier } from '@ictg/kit/token';
import type { Doors } from './doors.js';
import type { Door } from './door.js';

/** Where a request goes, or why it goes nowhere. */
export type Admission =
  | { readonly door: Door; readonly viewer: TokenClaims | undefined; readonly token?: string }
  | { readonly status: 401 | 403 | 503; readonly code: string; readonly message: string };

const signInFirst = 'Sign in first: this request carried no access token.';

/** Decides by the verified token, and by nothing else, which door a request may come in through. */
export async function admit(
  authorization: string | undefined,
  verifier: Verifier,
  doors: Doors,
): Promise<Admission> {
  if (authorization === undefined) return asPublic(doors);
  const token = /^Bearer (\S+)$/i.exec(authorization)?.[1];
  if (token === undefined)
    return {
      status: 401,
      code: 'UNAUTHENTICATED',
      message: 'Send the access token as: Authorization: Bearer TOKEN.',
    };
  try {
    return assign(await verifier.verify(token), token, doors);
  } catch (fault) {
    return refuse(fault);
  }
}

function asPublic(doors: Doors): Admission {
  const door = doors.of('public');
  return door === undefined
    ? { status: 401, code: 'UNAUTHENTICATED', message: signInFirst }
    : { door, viewer: undefined };
}

function assign(viewer: TokenClaims, token: string, doors: Doors): Admission {
  if (viewer.door === 'service')
    return {
      status: 403,
      code: 'FORBIDDEN',
      message: 'A service speaks to another service directly, not through the gateway.',
    };
  const door =
    viewer.door === 'partner'
      ? doors.ofPartner(partnerKindOf(viewer), doors.agreements.sharesOf(viewer).groups)
      : doors.of(viewer.door);
  if (door === undefined)
    return { status: 403, code: 'FORBIDDEN', message: 'There is nothing behind this door yet.' };
  return { door, viewer, token };
}

function refuse(fault: unknown): Admission {
  if (fault instanceof TokenRefused || fault instanceof ClientStopped)
    return { status: 401, code: 'UNAUTHENTICATED', message: fault.message };
  if (fault instanceof KeysUnavailable || fault instanceof AgreementsStale)
    return { status: 503, code: 'SERVICE_UNAVAILABLE', message: fault.message };
  throw fault;
}
