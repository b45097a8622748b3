import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { randomUUID } from 'node:crypto';
import type { Viewer } from '../viewer/index.js';
import { signingAlgorithm, tokenLifetimeSeconds } from './verifier.js';

/** Key ids of keys made for a trial begin so; a production issuer refuses them. */
export const trialKeyPrefix = 'trial-';

/**
 * Makes a new signing key as the JSON text that `SIGNING_KEYS` takes.
 * @param use `trial` marks the key so that no production issuer ever starts with it
 */
export async function createSigningKeys(use: 'trial' | 'production'): Promise<string> {
  const { privateKey } = await generateKeyPair(signingAlgorithm, { extractable: true });
  const kid = `${use === 'trial' ? trialKeyPrefix : ''}${randomUUID()}`;
  const key: JWK = { ...(await exportJWK(privateKey)), kid, alg: signingAlgorithm, use: 'sig' };
  return JSON.stringify({ keys: [key] });
}

/** Who a token is made out to. */
export type TokenHolder = Omit<Viewer, 'requestId'>;

export interface SignedToken {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
}

/** Signs an access token like those of the sign-in, for holders who cannot go through one. */
export async function signToken(
  issuer: string,
  key: JWK,
  holder: TokenHolder,
): Promise<SignedToken> {
  const { subject, door, ...claims } = holder;
  const access_token = await new SignJWT({ ...claims, scope: 'graph' })
    .setProtectedHeader({
      alg: signingAlgorithm,
      typ: 'at+jwt',
      ...(key.kid ? { kid: key.kid } : {}),
    })
    .setIssuer(issuer)
    .setSubject(subject)
    .setAudience(door)
    .setIssuedAt()
    .setExpirationTime(`${tokenLifetimeSeconds}s`)
    .setJti(randomUUID())
    .sign(await importJWK(key, signingAlgorithm));
  return { access_token, token_type: 'Bearer', expires_in: tokenLifetimeSeconds };
}
