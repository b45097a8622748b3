import * as client from 'openid-client';
import { generateKeyPair, exportJWK } from 'jose';
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

describe('a partner’s system', () => {
  it('gets its agency’s token for its private key, until its registration ends', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    await world.admin.query(
      `insert into partner_client (id, name, jwks, role, agency) values ('surrey-system', 'Surrey case system', $1, 'partner', 'E10000030')`,
      [{ keys: [{ ...(await exportJWK(publicKey)), kid: 'surrey-1', alg: 'ES256' }] }],
    );
    const asPartner = await client.discovery(
      new URL(world.issuer),
      'surrey-system',
      {},
      client.PrivateKeyJwt({ key: privateKey, kid: 'surrey-1' }),
      { execute: [client.allowInsecureRequests] },
    );
    const { access_token } = await client.clientCredentialsGrant(asPartner, { scope: 'graph' });
    expect(await world.verifier.verify(access_token)).toMatchObject({
      subject: 'surrey-system',
      name: 'Surrey case system',
      door: 'partner',
      roles: ['partner'],
      agency: 'E10000030',
    });

    const theirs = await generateKeyPair('ES256');
    const asMallory = await client.discovery(
      new URL(world.issuer),
      'surrey-system',
      {},
      client.PrivateKeyJwt({ key: theirs.privateKey, kid: 'surrey-1' }),
      { execute: [client.allowInsecureRequests] },
    );
    await expect(
      client.clientCredentialsGrant(asMallory, { scope: 'graph' }),
    ).rejects.toMatchObject({ error: 'invalid_client' });

    await world.admin.query('update partner_client set ended_at = now()');
    await expect(
      client.clientCredentialsGrant(asPartner, { scope: 'graph' }),
    ).rejects.toMatchObject({ error: 'invalid_client' });
  });
});
