import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';
import { CompactSign, compactVerify } from 'jose';
import { z } from 'zod';
import { fieldGroups, partnerKinds } from './ceiling.data.js';

const sharedShape = z.object({
  agency: z.string(),
  kind: z.enum(partnerKinds),
  reference: z.string(),
  groups: z.array(z.enum(fieldGroups)),
  areas: z.array(z.string()),
  fromOn: z.iso.date(),
  untilOn: z.iso.date(),
});
const publicKeyShape = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
});
const clientShape = z.object({
  clientId: z.string(),
  name: z.string(),
  agency: z.string(),
  kind: z.enum(partnerKinds),
  keys: z.array(
    z.object({
      thumbprint: z.string(),
      /** What the partner calls it in the header of what it signs. */
      kid: z.string(),
      publicKey: publicKeyShape,
      fromOn: z.iso.date(),
      untilOn: z.iso.date(),
    }),
  ),
});
const limitsShape = z.object({
  /** Of all programs of the partner together. */
  requestsPerMinute: z.number().int().min(1),
  /** Requests that may be under way at one time. */
  atOnce: z.number().int().min(1),
  /** Records that one document may fetch at most. */
  recordsPerDocument: z.number().int().min(1),
});
const copyShape = z.object({
  issuedAt: z.number(),
  agreements: z.array(sharedShape),
  clients: z.array(clientShape.extend({ limits: limitsShape })),
});

/** One agreement, as far as whoever answers a partner must know it. */
export type SharedAgreement = Readonly<z.infer<typeof sharedShape>>;

/** The public half of a key that a partner's program proves itself by. */
export type ClientPublicKey = Readonly<z.infer<typeof publicKeyShape>>;

/** How much a partner's programs may ask. */
export type ClientLimits = Readonly<z.infer<typeof limitsShape>>;

/** A partner's program that is admitted, with the keys that are not revoked and the limits of its partner. */
export type AdmittedClient = Readonly<z.infer<typeof clientShape>> & {
  readonly limits: ClientLimits;
};

/** Every agreement that holds or is to begin, and every program that is admitted, as of a moment. */
export type AgreementCopy = Readonly<z.infer<typeof copyShape>>;

const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');

function privateKeyOf(secret: string): KeyObject {
  const seed = createHash('sha256').update(`agreements ${secret}`).digest();
  const key = Buffer.concat([ed25519Prefix, seed]);
  return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
}

/** What whoever holds a copy checks it with. It is no secret: nobody can sign with it. */
export function publicAgreementKey(secret: string): string {
  return createPublicKey(privateKeyOf(secret)).export({ format: 'jwk' }).x ?? '';
}

/** Signs a copy, so that whoever holds one knows that nobody on the way has widened it. */
export function signCopy(secret: string, copy: AgreementCopy): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(copy));
  return new CompactSign(text)
    .setProtectedHeader({ alg: 'EdDSA', typ: 'agreements' })
    .sign(privateKeyOf(secret));
}

/**
 * Reads a signed copy.
 * @throws when the signature or the shape is not ours
 */
export async function readCopy(publicKey: string, signed: string): Promise<AgreementCopy> {
  const key = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: publicKey },
    format: 'jwk',
  });
  const { payload, protectedHeader } = await compactVerify(signed, key, { algorithms: ['EdDSA'] });
  if (protectedHeader.typ !== 'agreements') throw new Error('This is no copy of the agreements.');
  return copyShape.parse(JSON.parse(new TextDecoder().decode(payload)));
}
