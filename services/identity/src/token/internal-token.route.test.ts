import * as client from 'openid-client';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type CryptoKey } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { createServiceTokens } from '@ictg/kit/token';
import {
  serviceSecret,
  startWorld,
  trialSecret,
  type IdentityWorld,
} from '../testing/identity.world.js';

let world: IdentityWorld;
beforeAll(async () => {
  world = await startWorld(inject('databaseServer'));
});
afterAll(() => world.stop());

async function ask(path: string, secret: string, name: string) {
  const response = await fetch(`${world.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
    body: JSON.stringify({ name }),
  });
  return {
    status: response.status,
    body: (await response.json()) as { access_token: string; expires_in: number; message: string },
  };
}

describe('a token for the command line', () => {
  it('is that of the demo person', async () => {
    const { body } = await ask('/internal/trial-token', trialSecret, 'competent-authority');
    expect(body.expires_in).toBe(300);
    expect(await world.verifier.verify(body.access_token)).toMatchObject({
      subject: 'competent-authority',
      door: 'partner',
      agency: 'home-office',
    });
  });

  it('is refused without the secret of this trial', async () => {
    for (const secret of ['', serviceSecret, `${trialSecret}x`]) {
      const { status, body } = await ask('/internal/trial-token', secret, 'manager');
      expect(status).toBe(401);
      expect(body).not.toHaveProperty('access_token');
    }
  });

  it('names whom there is when there is no such person', async () => {
    const { status, body } = await ask('/internal/trial-token', trialSecret, 'nobody');
    expect(status).toBe(404);
    expect(body.message).toContain('direct-worker-2');
  });
});

describe('a token for a service of ours', () => {
  it('is for the service door, under the service’s own name, and is kept while it is good', async () => {
    const tokens = createServiceTokens({
      identityUrl: world.url,
      secret: serviceSecret,
      name: 'partnership',
    });
    const [first, second] = [await tokens.token(), await tokens.token()];
    expect(await world.verifier.verify(first)).toMatchObject({
      subject: 'system:partnership',
      door: 'service',
      roles: ['system'],
    });
    expect(second).toBe(first);
  });

  it('is never that of identity itself, which alone asks who works here', async () => {
    expect((await ask('/internal/service-token', serviceSecret, 'identity')).status).toBe(400);
  });

  it('is refused with another secret', async () => {
    const tokens = createServiceTokens({
      identityUrl: world.url,
      secret: trialSecret,
      name: 'partnership',
    });
    await expect(tokens.token()).rejects.toThrow('401');
  });
});

/** A program of Surrey’s, signing in with a key of its own. */
async function programme(clientId: string, privateKey: CryptoKey, kid?: string) {
  const config = await client.discovery(
    new URL(world.issuer),
    clientId,
    {},
    client.PrivateKeyJwt(kid === undefined ? privateKey : { key: privateKey, kid }),
    { execute: [client.allowInsecureRequests] },
  );
  return () => client.clientCredentialsGrant(config, { scope: 'graph' });
}

describe('a partner’s program', () => {
  it('gets its agency’s token by either of its keys, and the token says by which', async () => {
    const [older, next] = [await generateKeyPair('ES256'), await generateKeyPair('ES256')];
    const keys = await Promise.all([older, next].map(({ publicKey }) => admittedKey(publicKey)));
    world.clients.set('surrey-system', { ...surrey, keys });
    for (const [at, { privateKey }] of [older, next].entries())
      for (const kid of [undefined, keys[at]?.kid]) {
        const { access_token } = await (await programme('surrey-system', privateKey, kid))();
        expect(await world.verifier.verify(access_token)).toMatchObject({
          subject: 'surrey-system',
          name: 'Surrey case system',
          door: 'partner',
          roles: ['partner'],
          agency: 'E10000030',
          clientKey: keys[at]?.thumbprint,
        });
      }
  });

  it('gets none by a key of somebody else, nor once its key or itself is gone', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const theirs = await generateKeyPair('ES256');
    world.clients.set('surrey-other', {
      ...surrey,
      clientId: 'surrey-other',
      keys: [await admittedKey(publicKey)],
    });
    const ask = await programme('surrey-other', privateKey);
    const asMallory = await programme('surrey-other', theirs.privateKey);
    await expect(asMallory()).rejects.toMatchObject({ error: 'invalid_client' });
    expect(await ask()).toHaveProperty('access_token');
    world.clients.set('surrey-other', {
      ...surrey,
      clientId: 'surrey-other',
      keys: [await admittedKey(theirs.publicKey)],
    });
    await expect(ask()).rejects.toMatchObject({ error: 'invalid_client' });
    world.clients.delete('surrey-other');
    await expect(asMallory()).rejects.toMatchObject({ error: 'invalid_client' });
  });
});

const surrey = {
  clientId: 'surrey-system',
  name: 'Surrey case system',
  agency: 'E10000030',
  kind: 'COUNCIL',
  limits: { requestsPerMinute: 600, atOnce: 10, recordsPerDocument: 5_000 },
} as const;

async function admittedKey(publicKey: CryptoKey) {
  const { x = '', y = '' } = await exportJWK(publicKey);
  const key = { kty: 'EC', crv: 'P-256', x, y } as const;
  const thumbprint = await calculateJwkThumbprint(key);
  return {
    thumbprint,
    kid: thumbprint,
    publicKey: key,
    fromOn: '2026-01-01',
    untilOn: '2099-12-31',
  };
}
