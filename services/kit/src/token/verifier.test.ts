import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createPublicKey, type JsonWebKey } from 'node:crypto';
import { calculateJwkThumbprint, importJWK, SignJWT, UnsecuredJWT, type JWK } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createSigningKeys,
  createVerifier,
  KeysUnavailable,
  signToken,
  TokenRefused,
  type Verifier,
} from './index.js';

const issuer = 'http://localhost:4000/oidc';
const morgan = {
  subject: 'manager',
  name: 'Mara Example',
  door: 'first-party',
  roles: ['manager'],
  areas: ['E10000030'],
} as const;

let server: Server;
let key: JWK;
let publicKey: JWK;
let verifier: Verifier;
let jwksUrl: string;

beforeAll(async () => {
  key = firstKey(await createSigningKeys('trial'));
  const { d: _secret, ...rest } = key;
  publicKey = rest;
  server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [publicKey] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  jwksUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks`;
  verifier = createVerifier({ issuer, jwksUrl, audiences: ['first-party', 'service'] });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

function firstKey(jwks: string): JWK {
  const { keys } = JSON.parse(jwks) as { keys: JWK[] };
  const [first] = keys;
  if (!first) throw new Error('no key was made');
  return first;
}

interface Forgery {
  readonly claims?: Record<string, unknown>;
  readonly issuer?: string;
  readonly audience?: string | string[];
  readonly expires?: string | number;
}

async function forge({ claims, ...rest }: Forgery = {}): Promise<string> {
  return new SignJWT({ name: 'Mara Example', roles: ['manager'], areas: [], ...claims })
    .setProtectedHeader({ alg: 'ES256', kid: key.kid ?? '' })
    .setSubject('manager')
    .setIssuer(rest.issuer ?? issuer)
    .setAudience(rest.audience ?? 'first-party')
    .setIssuedAt()
    .setExpirationTime(rest.expires ?? '5m')
    .sign(await importJWK(key, 'ES256'));
}

describe('a token of ours', () => {
  it('tells who holds it, through which door and until when', async () => {
    const { access_token } = await signToken(issuer, key, morgan);
    const claims = await verifier.verify(access_token);
    expect(claims).toMatchObject({ ...morgan, scope: 'graph' });
    expect(claims.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(300_000);
    expect(claims).not.toHaveProperty('exp');
  });

  it('keeps the agency of a partner', async () => {
    const partnerVerifier = createVerifier({ issuer, jwksUrl, audiences: ['partner'] });
    const { access_token } = await signToken(issuer, key, {
      ...morgan,
      subject: 'partner-surrey',
      door: 'partner',
      roles: ['partner'],
      agency: 'E10000030',
    });
    expect((await partnerVerifier.verify(access_token)).agency).toBe('E10000030');
  });

  it('loses a role that nobody knows, and keeps the others', async () => {
    const token = await forge({ claims: { roles: ['manager', 'emperor'] } });
    expect((await verifier.verify(token)).roles).toEqual(['manager']);
  });
});

describe('a token is refused', () => {
  const refused = async (token: string, reason: RegExp) => {
    const answer = verifier.verify(token);
    await expect(answer).rejects.toBeInstanceOf(TokenRefused);
    await expect(answer).rejects.toThrow(reason);
  };

  it('when it is not signed at all', async () => {
    const unsigned = new UnsecuredJWT({ name: 'Mallory', roles: ['manager'] })
      .setSubject('manager')
      .setIssuer(issuer)
      .setAudience('first-party')
      .setIssuedAt()
      .setExpirationTime('5m')
      .encode();
    await refused(unsigned, /not signed the way ours are|not a token of ours/);
  });

  it('when our public key was used as a shared secret', async () => {
    const known = createPublicKey({ key: publicKey as JsonWebKey, format: 'jwk' });
    const pem = known.export({ type: 'spki', format: 'pem' }).toString();
    const der = known.export({ type: 'spki', format: 'der' });
    for (const secret of [
      Buffer.from(pem),
      Buffer.from(pem.trim()),
      der,
      Buffer.from(JSON.stringify(publicKey)),
    ]) {
      const token = await new SignJWT({ name: 'Mallory', roles: ['manager'] })
        .setProtectedHeader({ alg: 'HS256', kid: key.kid ?? '' })
        .setSubject('manager')
        .setIssuer(issuer)
        .setAudience('first-party')
        .setIssuedAt()
        .setExpirationTime('5m')
        .sign(secret);
      await refused(token, /not signed the way ours are/);
    }
  });

  it('when somebody else signed it under our key id', async () => {
    const theirs = { ...firstKey(await createSigningKeys('trial')), kid: key.kid ?? '' };
    expect(await calculateJwkThumbprint(theirs)).not.toBe(await calculateJwkThumbprint(key));
    const { access_token } = await signToken(issuer, theirs, morgan);
    await refused(access_token, /signature is not ours/);
  });

  it('when it brings its own key along', async () => {
    const theirs = firstKey(await createSigningKeys('trial'));
    const { d: _secret, ...theirPublicKey } = theirs;
    const token = await new SignJWT({ name: 'Mallory', roles: ['manager'] })
      .setProtectedHeader({ alg: 'ES256', jwk: theirPublicKey, jku: 'http://mallory.invalid/jwks' })
      .setSubject('manager')
      .setIssuer(issuer)
      .setAudience('first-party')
      .setIssuedAt()
      .setExpirationTime('5m')
      .sign(await importJWK(theirs, 'ES256'));
    await refused(token, /signature is not ours/);
  });

  it('when it was changed after it was signed', async () => {
    const [header, , signature] = (await forge()).split('.');
    const payload = Buffer.from(
      JSON.stringify({ sub: 'auditor', iss: issuer, aud: 'first-party' }),
    ).toString('base64url');
    await refused(`${header}.${payload}.${signature}`, /signature is not ours/);
  });

  it('at another door', async () => refused(await forge({ audience: 'analyst' }), /another door/));
  it('when it claims several doors at once', async () =>
    refused(await forge({ audience: ['first-party', 'analyst'] }), /lacks a claim/));
  it('from another issuer', async () =>
    refused(await forge({ issuer: 'http://mallory.invalid/oidc' }), /another issuer/));
  it('once it has expired', async () =>
    refused(await forge({ expires: Math.floor(Date.now() / 1000) - 10 }), /expired/));
  it('when it says nothing of roles', async () =>
    refused(await forge({ claims: { roles: 'manager' } }), /lacks a claim/));
  it('when it is no token', async () => refused('hello', /not a token of ours/));
});

describe('the issuer out of reach', () => {
  it('is told apart from a bad token', async () => {
    const lost = createVerifier({
      issuer,
      jwksUrl: 'http://127.0.0.1:9/jwks',
      audiences: ['first-party'],
    });
    await expect(lost.verify(await forge())).rejects.toBeInstanceOf(KeysUnavailable);
  });
});
