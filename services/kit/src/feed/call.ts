import {
  createHash,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';

/** How the statistics service signs, and as whom. */
export const algorithm = 'EdDSA';
export const caller = 'statistics';
const goodForSeconds = 60;
/** However alive an owner is, it answers one call within this. */
const longestCall = 120_000;

/** Calls an owner's feed: signs each call for that owner, that path and one minute. */
export interface FeedCaller {
  /** @param end ends the call before its own time is over */
  call(source: string, method: 'GET' | 'POST', url: URL, end?: AbortSignal): Promise<Response>;
}

/**
 * The only caller that owners answer.
 * @param secret known to the statistics service alone; owners have what `feedPublicKey` makes of it
 */
export function callerFor(secret: string): FeedCaller {
  const key = privateKeyOf(secret);
  return {
    async call(source, method, url, end) {
      const token = await new SignJWT({ call: callOf(method, url) })
        .setProtectedHeader({ alg: algorithm })
        .setIssuer(caller)
        .setAudience(`feed of ${source}`)
        .setIssuedAt()
        .setExpirationTime(`${goodForSeconds}s`)
        .sign(key);
      return fetch(url, {
        method,
        headers: { authorization: `Feed ${token}` },
        signal: AbortSignal.any([AbortSignal.timeout(longestCall), ...(end ? [end] : [])]),
      });
    },
  };
}

/** What owners check the caller's signature with. It cannot sign. */
export function feedPublicKey(secret: string): string {
  return createPublicKey(privateKeyOf(secret))
    .export({ type: 'spki', format: 'der' })
    .toString('base64url');
}

/** Whether a call to this owner was signed by the statistics service, for this very path, within the last minute. */
export async function isOurCaller(
  header: string | undefined,
  call: { readonly source: string; readonly method: string; readonly url: URL },
  publicKey: KeyObject,
): Promise<boolean> {
  const token = /^Feed (\S+)$/.exec(header ?? '')?.[1];
  if (token === undefined) return false;
  try {
    const { payload } = await jwtVerify(token, publicKey, {
      algorithms: [algorithm],
      issuer: caller,
      audience: `feed of ${call.source}`,
      requiredClaims: ['exp', 'iat'],
      maxTokenAge: `${goodForSeconds}s`,
    });
    return payload.call === callOf(call.method, call.url);
  } catch {
    return false;
  }
}

/** The key that `feedPublicKey` wrote. */
export function readPublicKey(text: string): KeyObject {
  return createPublicKey({ key: Buffer.from(text, 'base64url'), format: 'der', type: 'spki' });
}

function callOf(method: string, { pathname, search }: URL): string {
  return `${method} ${pathname}${search}`;
}

// An Ed25519 key is its 32-byte seed behind a fixed heading of PKCS #8.
const heading = Buffer.from('302e020100300506032b657004220420', 'hex');

/** The key that only the statistics service can make. */
export function privateKeyOf(secret: string): KeyObject {
  const salt = createHash('sha256').update(caller).digest();
  const seed = Buffer.from(hkdfSync('sha256', secret, salt, 'feed caller', 32));
  return createPrivateKey({ key: Buffer.concat([heading, seed]), format: 'der', type: 'pkcs8' });
}
