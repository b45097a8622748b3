import { KeysUnavailable, TokenRefused, type TokenClaims, type Verifier } from '@ictg/kit/token';
import type { DoorName, Supergraphs } from './supergraph.js';

/** Where a request goes, or why it goes nowhere. */
export type Admission =
  | { readonly door: DoorName; readonly viewer: TokenClaims | undefined; readonly token?: string }
  | { readonly status: 401 | 403 | 503; readonly code: string; readonly message: string };

const signInFirst = 'Sign in first: this request carried no access token.';

/** Decides by the verified token, and by nothing else, which door a request may come in through. */
export async function admit(
  authorization: string | undefined,
  verifier: Verifier,
  doors: Supergraphs,
): Promise<Admission> {
  if (authorization === undefined)
    return doors.public === undefined
      ? { status: 401, code: 'UNAUTHENTICATED', message: signInFirst }
      : { door: 'public', viewer: undefined };
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

function assign(viewer: TokenClaims, token: string, doors: Supergraphs): Admission {
  if (viewer.door === 'service')
    return {
      status: 403,
      code: 'FORBIDDEN',
      message: 'A service speaks to another service directly, not through the gateway.',
    };
  if (doors[viewer.door] === undefined)
    return { status: 403, code: 'FORBIDDEN', message: 'There is nothing behind this door yet.' };
  return { door: viewer.door, viewer, token };
}

function refuse(fault: unknown): Admission {
  if (fault instanceof TokenRefused)
    return { status: 401, code: 'UNAUTHENTICATED', message: fault.message };
  if (fault instanceof KeysUnavailable)
    return { status: 503, code: 'SERVICE_UNAVAILABLE', message: fault.message };
  throw fault;
}
