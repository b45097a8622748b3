import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { doors, roles, type Door, type Role, type Viewer } from '../viewer/index.js';

/** What a verified access token says about its holder. */
export interface TokenClaims extends Omit<Viewer, 'requestId' | 'shares'> {
  readonly scope: string;
  readonly expiresAt: Date;
}

/** The token is not one of ours, not for this door, or no longer good. Answer 401; the holder may get a new one. */
export class TokenRefused extends Error {
  constructor(reason: string) {
    super(`This access token was refused: ${reason}. Sign in again, or ask for a new token.`);
    this.name = 'TokenRefused';
  }
}

/** The issuer's keys cannot be fetched at the moment, so no token can be judged. Answer 503, never 401. */
export class KeysUnavailable extends Error {
  constructor(cause: unknown) {
    super('The keys that tokens are checked with cannot be fetched. Try again in a moment.', {
      cause,
    });
    this.name = 'KeysUnavailable';
  }
}

export interface VerifierOptions {
  /** The `iss` that tokens must carry, exactly. */
  readonly issuer: string;
  /** Where the issuer publishes its public keys. */
  readonly jwksUrl: string;
  /** The doors whose tokens are accepted here. */
  readonly audiences: readonly Door[];
}

export interface Verifier {
  /**
   * Checks a token's signature, issuer, audience and dates.
   * @throws TokenRefused for every fault of the token
   * @throws KeysUnavailable when the issuer cannot be reached
   */
  verify(token: string): Promise<TokenClaims>;
}

/** The one algorithm that our issuer signs with. A token that names another is refused unread. */
export const signingAlgorithm = 'ES256';

/** Access tokens live this many seconds: an ended post loses access within that time. */
export const tokenLifetimeSeconds = 300;

const clockToleranceSeconds = 5;

/** A signature costs more to check than a whole small answer; the same token comes many times in its five minutes. */
const rememberedTokens = 2_000;

const payloadShape = z.object({
  sub: z.string().min(1),
  name: z.string().min(1),
  aud: z.enum(doors),
  roles: z.array(z.string()),
  areas: z.array(z.string()).default([]),
  agency: z.string().optional(),
  clientKey: z.string().optional(),
  scope: z.string().default(''),
  exp: z.number(),
});

/** Makes the check that every service runs on every request: no header and no gateway is trusted instead. */
export function createVerifier(options: VerifierOptions): Verifier {
  const keys = createRemoteJWKSet(new URL(options.jwksUrl), {
    cooldownDuration: 5_000,
    timeoutDuration: 5_000,
  });
  const checked = new Map<string, TokenClaims>();
  return {
    async verify(token) {
      const known = checked.get(token);
      if (known && known.expiresAt.getTime() > Date.now()) return known;
      const claims = await verifyWith(keys, token, options);
      if (checked.size >= rememberedTokens) checked.clear();
      checked.set(token, claims);
      return claims;
    },
  };
}

async function verifyWith(
  keys: JWTVerifyGetKey,
  token: string,
  options: VerifierOptions,
): Promise<TokenClaims> {
  try {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: [signingAlgorithm],
      issuer: options.issuer,
      audience: [...options.audiences],
      clockTolerance: clockToleranceSeconds,
      requiredClaims: ['exp', 'iat', 'sub'],
    });
    return claimsOf(payload);
  } catch (fault) {
    throw asOurs(fault);
  }
}

function claimsOf(payload: JWTPayload): TokenClaims {
  const parsed = payloadShape.safeParse(payload);
  if (!parsed.success) throw new TokenRefused('it lacks a claim that every token of ours carries');
  const { sub, aud, exp, ...rest } = parsed.data;
  return {
    ...rest,
    subject: sub,
    door: aud,
    roles: rest.roles.filter(isRole),
    expiresAt: new Date(exp * 1000),
  };
}

// A role this service does not know grants nothing here, so it is dropped rather than guessed at.
function isRole(role: string): role is Role {
  return (roles as readonly string[]).includes(role);
}

const reasons: Record<string, string> = {
  ERR_JWT_EXPIRED: 'it has expired',
  ERR_JWT_CLAIM_VALIDATION_FAILED: 'it was made for another door or by another issuer',
  ERR_JOSE_ALG_NOT_ALLOWED: 'it is not signed the way ours are',
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: 'its signature is not ours',
  ERR_JWKS_NO_MATCHING_KEY: 'its signature is not ours',
};

const unavailable = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

function asOurs(fault: unknown): Error {
  if (fault instanceof TokenRefused) return fault;
  const code = fault instanceof errors.JOSEError ? fault.code : undefined;
  if (code === undefined || unavailable.has(code)) return new KeysUnavailable(fault);
  return new TokenRefused(reasons[code] ?? 'it is not a token of ours');
}
