import * as client from 'openid-client';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoPeople } from '@ictg/kit/demo';
import { Browser } from '../testing/browser.js';
import {
  beginSignIn,
  signInAs,
  startWorld,
  type IdentityWorld,
} from '../testing/identity.world.js';

let world: IdentityWorld;
beforeAll(async () => {
  world = await startWorld(inject('databaseServer'));
});
afterAll(() => world.stop());

describe('one click in a trial', () => {
  it.each(demoPeople.map((person) => ({ person, subject: person.subject })))(
    'makes one $subject, with the role and door that are theirs',
    async ({ person }) => {
      const tokens = await signInAs(world, person.subject);
      expect(tokens.expires_in).toBe(300);
      const claims = await world.verifier.verify(tokens.access_token);
      expect(claims).toMatchObject({
        subject: person.subject,
        name: person.name,
        door: person.door,
        roles: [person.role],
        areas: [],
        scope: 'graph',
      });
      expect(claims.agency).toBe(person.agency);
    },
  );

  it('offers everybody when nobody was named, and takes the choice', async () => {
    const browser = new Browser();
    const { url, checks } = await beginSignIn(world);
    const { response } = await browser.follow(
      await browser.get(url),
      `${world.url}/sign-in/callback`,
    );
    const text = await response.text();
    for (const { subject } of demoPeople) expect(text).toContain(`value="${subject}"`);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    const chosen = await browser.submit(response.url, { as: 'rpc' });
    const { stoppedAt } = await browser.follow(chosen, `${world.url}/sign-in/callback`);
    const tokens = await client.authorizationCodeGrant(
      world.asEdge,
      stoppedAt ?? new URL(world.url),
      checks,
    );
    expect(tokens.claims()?.sub).toBe('rpc');
  });

  it('lets one person follow another in the same browser', async () => {
    const browser = new Browser();
    expect((await signInAs(world, 'manager', browser)).claims()?.sub).toBe('manager');
    expect((await signInAs(world, 'analyst', browser)).claims()?.sub).toBe('analyst');
  });

  it('cannot be finished by another browser than the one that began it', async () => {
    const browser = new Browser();
    const { url } = await beginSignIn(world);
    const { response } = await browser.follow(
      await browser.get(url),
      `${world.url}/sign-in/callback`,
    );
    const stolen = await new Browser().submit(response.url, { as: 'manager' });
    expect(stolen.status).toBe(400);
    expect(await stolen.text()).toContain('This sign-in has expired');
  });

  it('is refused without PKCE, or back to an address that is not ours', async () => {
    const { url } = await beginSignIn(world, { login_hint: 'manager' });
    const plain = new URL(url);
    plain.searchParams.delete('code_challenge');
    plain.searchParams.delete('code_challenge_method');
    const answer = await new Browser().get(plain);
    expect(answer.headers.get('location')).toContain('error=invalid_request');
    url.searchParams.set('redirect_uri', 'https://mallory.invalid/callback');
    const page = await new Browser().get(url);
    expect(page.status).toBe(400);
    expect(page.headers.get('location')).toBeNull();
    const text = await page.text();
    expect(text).toContain('This sign-in is not set up');
    expect(text).not.toMatch(/at .*\.js:\d+/);
  });
});

describe('a code', () => {
  it('is good once, and using it twice ends what it gave', async () => {
    const browser = new Browser();
    const { url, checks } = await beginSignIn(world, { login_hint: 'manager' });
    const { stoppedAt } = await browser.follow(
      await browser.get(url),
      `${world.url}/sign-in/callback`,
    );
    const callback = stoppedAt ?? new URL(world.url);
    const tokens = await client.authorizationCodeGrant(world.asEdge, callback, checks);
    await expect(
      client.authorizationCodeGrant(world.asEdge, callback, checks),
    ).rejects.toMatchObject({ error: 'invalid_grant' });
    await expect(
      client.refreshTokenGrant(world.asEdge, tokens.refresh_token ?? ''),
    ).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('is worth nothing with another verifier', async () => {
    const browser = new Browser();
    const { url, checks } = await beginSignIn(world, { login_hint: 'manager' });
    const { stoppedAt } = await browser.follow(
      await browser.get(url),
      `${world.url}/sign-in/callback`,
    );
    const wrong = { ...checks, pkceCodeVerifier: client.randomPKCECodeVerifier() };
    await expect(
      client.authorizationCodeGrant(world.asEdge, stoppedAt ?? new URL(world.url), wrong),
    ).rejects.toMatchObject({ error: 'invalid_grant' });
  });
});

describe('a refresh token', () => {
  it('gives a new access token without asking the person', async () => {
    const tokens = await signInAs(world, 'partner-surrey');
    const renewed = await client.refreshTokenGrant(world.asEdge, tokens.refresh_token ?? '');
    expect(await world.verifier.verify(renewed.access_token)).toMatchObject({
      subject: 'partner-surrey',
      door: 'partner',
      agency: 'E10000030',
    });
    expect(renewed.access_token).not.toBe(tokens.access_token);
  });

  it('is worth nothing once it has been revoked', async () => {
    const tokens = await signInAs(world, 'manager');
    await client.tokenRevocation(world.asEdge, tokens.refresh_token ?? '');
    await expect(
      client.refreshTokenGrant(world.asEdge, tokens.refresh_token ?? ''),
    ).rejects.toMatchObject({ error: 'invalid_grant' });
  });

  it('cannot buy a token for another door', async () => {
    const tokens = await signInAs(world, 'analyst');
    const asked = client.refreshTokenGrant(world.asEdge, tokens.refresh_token ?? '', {
      resource: 'urn:ictg:first-party',
    });
    await expect(asked).rejects.toMatchObject({ error: 'invalid_target' });
  });
});

describe('the record of sign-ins', () => {
  it('names who was let in and cannot be rewritten by this service', async () => {
    await signInAs(world, 'auditor');
    const { rows } = await world.admin.query(
      "select event, subject from sign_in_event where subject = 'auditor'",
    );
    expect(rows).toContainEqual({ event: 'signed-in', subject: 'auditor' });
    const { rows: rights } = await world.admin.query(
      "select privilege_type from information_schema.role_table_grants where grantee = 'ictg_identity_run' and table_name = 'sign_in_event'",
    );
    expect(rights).toEqual([{ privilege_type: 'INSERT' }]);
  });
});
