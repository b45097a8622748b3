import { createHash, createPublicKey, X509Certificate, type KeyObject } from 'node:crypto';
import type { ClientPublicKey } from '@ictg/kit/agreement';

/** What came of reading a key that somebody pasted: the public key, or a sentence on what is wrong with it. */
export type ReadKey =
  | { readonly key: ClientPublicKey; readonly thumbprint: string; readonly kid: string }
  | { readonly fault: string };

const privateKey =
  'This is a private key. It was not kept, but it has left your system: do not use it again. Make a new pair, and paste only the public key.';
const noKey =
  'This is neither a public key in PEM, which begins with BEGIN PUBLIC KEY, nor a JWK, which is JSON. Paste the public key as your tool wrote it.';
const several = 'There are several keys in it. Paste one; a second is added for itself.';
const wanted = 'It must be an elliptic curve key on P-256, used with ES256.';

/** Reads a public key in PEM or JWK. A private one is refused before anything else is looked at. */
export function readPublicKey(text: string): ReadKey {
  const given = text.trim();
  if (/PRIVATE KEY/.test(given)) return { fault: privateKey };
  const read = given.startsWith('{') ? fromJson(given) : fromPem(given);
  return 'fault' in read ? read : judged(read);
}

/** The name of a key that follows from the key itself (RFC 7638). */
export function thumbprintOf({ crv, kty, x, y }: ClientPublicKey): string {
  return createHash('sha256').update(JSON.stringify({ crv, kty, x, y })).digest('base64url');
}

type Parsed = { readonly object: KeyObject; readonly kid?: string } | { readonly fault: string };

function fromPem(text: string): Parsed {
  if ((text.match(/-----BEGIN/g) ?? []).length > 1) return { fault: several };
  try {
    const object = text.includes('BEGIN CERTIFICATE')
      ? new X509Certificate(text).publicKey
      : createPublicKey(text);
    return { object };
  } catch {
    return { fault: noKey };
  }
}

interface Given {
  readonly d?: unknown;
  readonly k?: unknown;
  readonly kid?: unknown;
}

function fromJson(text: string): Parsed {
  try {
    const json = JSON.parse(text) as Given & { keys?: Given[] };
    const keys: Given[] = Array.isArray(json.keys) ? json.keys : [json];
    // `d` is the private part of every asymmetric key, `k` a shared secret.
    if (keys.some((key) => key.d !== undefined || key.k !== undefined))
      return { fault: privateKey };
    if (keys.length > 1) return { fault: several };
    const { kid } = keys[0] ?? {};
    return {
      object: createPublicKey({ key: keys[0] as never, format: 'jwk' }),
      ...(typeof kid === 'string' && /^[\w.:-]{1,100}$/.test(kid) ? { kid } : {}),
    };
  } catch {
    return { fault: noKey };
  }
}

function judged({ object, kid }: { object: KeyObject; kid?: string }): ReadKey {
  const { asymmetricKeyType: kind, asymmetricKeyDetails: details } = object;
  if (kind !== 'ec') return { fault: `${kindInWords(kind, details?.modulusLength)} ${wanted}` };
  if (details?.namedCurve !== 'prime256v1')
    return { fault: `This is an elliptic curve key on ${details?.namedCurve}. ${wanted}` };
  const { x = '', y = '' } = object.export({ format: 'jwk' });
  const key = { kty: 'EC', crv: 'P-256', x, y } as const;
  const thumbprint = thumbprintOf(key);
  return { key, thumbprint, kid: kid ?? thumbprint };
}

function kindInWords(kind: string | undefined, bits: number | undefined): string {
  if (bits !== undefined) return `This is an RSA key of ${bits} bits.`;
  return `This is a key of the kind ${kind ?? 'unknown'}.`;
}
