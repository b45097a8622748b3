import { generateKeyPair, importJWK, SignJWT, type JWK } from 'jose';
import { demoPeople } from '@ictg/kit/demo';
import { describe, expect, inject, it } from 'vitest';
import { send, tokenOf, trial, urlOf } from './hand/system.ts';

const secrets = '{ children(first: 5) { edges { node { id givenNames } } } }';
const outsiders = demoPeople
  .filter(({ door }) => door !== 'first-party')
  .map(({ subject }) => subject);

describe('the lock of the gateway alone', () => {
  it.each(outsiders)('knows no children at the door of %s', async (name) => {
    const token = await tokenOf(name);
    for (const url of [urlOf('gateway'), trial.url]) {
      const { data, errors } = await send(url, token, secrets);
      expect(data ?? null).toBeNull();
      expect(errors?.[0]?.extensions?.code).toMatch(/GRAPHQL_VALIDATION_FAILED|FORBIDDEN/);
    }
  });

  it.each(outsiders)('shows %s no type that holds personal data', async (name) => {
    const { data } = await send(
      urlOf('gateway'),
      await tokenOf(name),
      '{ __schema { types { name } } }',
    );
    const types = ((data?.__schema?.types ?? []) as { name: string }[]).map((type) => type.name);
    expect(
      types.filter((type) =>
        /^(Child|Referral|Support|Whereabouts|Draft|Task|StaffMember)$/.test(type),
      ),
    ).toEqual([]);
  });
});

describe('the lock of the service alone, asked past the gateway', () => {
  const [key] = (JSON.parse(inject('signingKeys')) as { keys: [JWK] }).keys;
  const issuer = `${trial.url}/oidc`;
  const holder = { name: 'Mara Example', roles: ['manager'], areas: [], scope: 'graph' };

  async function forged(changes: {
    signer?: CryptoKey | Uint8Array;
    alg?: string;
    issuer?: string;
    audience?: string;
    expires?: number;
    kid?: string;
    roles?: string[];
  }) {
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ ...holder, ...(changes.roles ? { roles: changes.roles } : {}) })
      .setProtectedHeader({
        alg: changes.alg ?? 'ES256',
        typ: 'at+jwt',
        kid: changes.kid ?? key.kid ?? '',
      })
      .setIssuer(changes.issuer ?? issuer)
      .setSubject('manager')
      .setAudience(changes.audience ?? 'first-party')
      .setIssuedAt(now - 600)
      .setExpirationTime(changes.expires ?? now + 300)
      .setJti('forged')
      .sign(changes.signer ?? (await importJWK(key, 'ES256')));
  }

  it('takes a token that is as it should be', async () => {
    const { data } = await send(urlOf('casework'), await forged({}), secrets);
    expect(data.children.edges).toHaveLength(5);
  });

  it.each([
    ['has expired', async () => forged({ expires: Math.floor(Date.now() / 1000) - 60 })],
    ['was made for the analysts’ door', async () => forged({ audience: 'analyst' })],
    ['was made for a door that does not exist', async () => forged({ audience: 'everything' })],
    [
      'was made by another issuer',
      async () => forged({ issuer: 'https://elsewhere.example/oidc' }),
    ],
    [
      'is signed with another key',
      async () => forged({ signer: (await generateKeyPair('ES256')).privateKey }),
    ],
    [
      'is signed with a key nobody published',
      async () => forged({ signer: (await generateKeyPair('ES256')).privateKey, kid: 'another' }),
    ],
    [
      'is signed with a shared secret',
      async () =>
        forged({ alg: 'HS256', signer: new TextEncoder().encode(JSON.stringify(key.x).repeat(2)) }),
    ],
    [
      'is not signed at all',
      async () =>
        `${btoa('{"alg":"none"}')}.${btoa(JSON.stringify({ iss: issuer, aud: 'first-party', sub: 'manager', ...holder, exp: 9_999_999_999 }))}.`,
    ],
    [
      'was changed on the way',
      async () =>
        (await forged({})).replace(
          /\.[\w-]+\./,
          `.${btoa('{"sub":"manager-2"}').replace(/=+$/, '')}.`,
        ),
    ],
    ['is no token', async () => 'manager'],
  ])('refuses a token that %s', async (_fault, make) => {
    const { status, data, errors } = await send(urlOf('casework'), await make(), secrets);
    expect({ status, data: data ?? null, code: errors?.[0]?.extensions?.code }).toEqual({
      status: 401,
      data: null,
      code: 'UNAUTHENTICATED',
    });
  });

  it.each(outsiders)('has no child for %s, whatever door the question came in by', async (name) => {
    const { data, errors } = await send(urlOf('casework'), await tokenOf(name), secrets);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/);
  });

  it('takes no header’s word for who is asking', async () => {
    const response = await fetch(`${urlOf('casework')}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-user': 'manager',
        'x-roles': 'manager',
        'x-forwarded-user': 'manager',
      },
      body: JSON.stringify({ query: secrets }),
    });
    expect(response.status).toBe(401);
  });
});
