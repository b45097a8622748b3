import type { JWK } from 'jose';
import { z } from 'zod';
import { signingAlgorithm, trialKeyPrefix } from '@ictg/kit/token';

/** The private keys that tokens are signed with: the first signs, the others are still accepted. */
export interface SigningKeys {
  readonly keys: readonly JWK[];
}

const keyShape = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  kid: z.string().min(1),
  alg: z.literal(signingAlgorithm),
  x: z.string(),
  y: z.string(),
  d: z.string('has no private part'),
});
const keysShape = z.object({ keys: z.array(keyShape).min(1, 'holds no key') });

/**
 * Reads `SIGNING_KEYS`.
 * @returns the keys and every fault; the keys are empty when there is one. A fault never repeats a key.
 */
export function readSigningKeys(
  text: string | undefined,
  mode: 'trial' | 'production',
): { keys: SigningKeys; faults: string[] } {
  const none: SigningKeys = { keys: [] };
  if (!text) return { keys: none, faults: [] };
  const parsed = keysShape.safeParse(parseJson(text));
  if (!parsed.success)
    return {
      keys: none,
      faults: [
        'SIGNING_KEYS: is not a JSON key set (JWKS) of private ES256 keys, each with a kid and alg.',
      ],
    };
  const { keys } = parsed.data;
  if (mode === 'production' && keys.some((key) => key.kid.startsWith(trialKeyPrefix)))
    return {
      keys: none,
      faults: ['SIGNING_KEYS: these keys were made for a trial. Make new ones for production.'],
    };
  return { keys: { keys }, faults: [] };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
