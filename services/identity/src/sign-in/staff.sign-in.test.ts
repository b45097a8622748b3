import * as client from 'openid-client';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { Browser } from '../testing/browser.js';
import { beginSignIn, startWorld, type IdentityWorld } from '../testing/identity.world.js';
import { startOrganisation, type Organisation } from '../testing/organisation.world.js';

const nia = {
  subject: 'nia-example',
  name: 'Nia Example',
  roles: ['manager'],
  areas: ['W06000015'],
};
const email = 'nia@service.example';

let organisation: Organisation;
let world: IdentityWorld;
beforeAll(async () => {
  organisation = await startOrganisation();
  world = await startWorld(inject('databaseServer'), {
    OIDC_ISSUER: organisation.issuer,
    OIDC_CLIENT_ID: 'ictg',
    OIDC_CLIENT_SECRET: 'what the organisation gave us',
    STAFF_REGISTER_URL: organisation.registerUrl,
  });
});
afterAll(async () => {
  await world.stop();
  await organisation.stop();
});
beforeEach(() => {
  organisation.person = { email, email_verified: true };
  organisation.staff.clear();
  organisation.staff.set(email, { ...nia });
  organisation.isRegisterUp = true;
});

/** Goes through the whole sign-in: ends with tokens, or on a page. */
async function signIn(parameters: Record<string, string> = {}) {
  const browser = new Browser();
  const { url, checks } = await beginSignIn(world, parameters);
  const { stoppedAt, response } = await browser.follow(
    await browser.get(url),
    `${world.url}/sign-in/callback`,
  );
  if (!stoppedAt)
    return { status: response.status, page: (await response.text()).replace(/\s+/g, ' ') };
  return { tokens: await client.authorizationCodeGrant(world.asEdge, stoppedAt, checks) };
}

async function tokensOf(parameters: Record<string, string> = {}) {
  const { tokens, page } = await signIn(parameters);
  if (!tokens) throw new Error(page);
  return tokens;
}

describe('a member of staff', () => {
  it('signs in at the organisation and holds what the staff register says', async () => {
    const { access_token } = await tokensOf();
    expect(await world.verifier.verify(access_token)).toMatchObject({
      ...nia,
      door: 'first-party',
    });
  });

  it('is looked up by an address whose capitals do not matter', async () => {
    organisation.person = { email: 'Nia@Service.Example', email_verified: true };
    expect((await tokensOf()).claims()?.sub).toBe(nia.subject);
  });

  it('who is only an analyst comes through the analyst’s door', async () => {
    organisation.staff.set(email, { ...nia, roles: ['analyst'] });
    expect((await world.verifier.verify((await tokensOf()).access_token)).door).toBe('analyst');
  });

  it('never becomes a partner or a process of ours, whatever the register says', async () => {
    organisation.staff.set(email, {
      ...nia,
      roles: ['system', 'partner', 'competent-authority', 'line', 'emperor'],
    });
    expect((await world.verifier.verify((await tokensOf()).access_token)).roles).toEqual(['line']);
  });

  it('is asked for again by address when the edge says who should sign in', async () => {
    await tokensOf({ login_hint: email });
    expect(organisation.requests.at(-1)?.get('login_hint')).toBe(email);
    expect(organisation.requests.at(-1)?.get('code_challenge_method')).toBe('S256');
  });

  it('is asked of the register with a token for the service door', async () => {
    await tokensOf();
    expect(await world.verifier.verify(organisation.tokensSeen.at(-1) ?? '')).toMatchObject({
      subject: 'system:identity',
      door: 'service',
      roles: ['system'],
    });
  });
});

describe('a renewed token', () => {
  it('carries the roles and areas of now, not of the sign-in', async () => {
    const { refresh_token = '' } = await tokensOf();
    organisation.staff.set(email, { ...nia, roles: ['line'], areas: [] });
    const { access_token } = await client.refreshTokenGrant(world.asEdge, refresh_token);
    expect(await world.verifier.verify(access_token)).toMatchObject({ roles: ['line'], areas: [] });
  });

  it('is refused once the post has ended', async () => {
    const { refresh_token = '' } = await tokensOf();
    organisation.staff.clear();
    await expect(client.refreshTokenGrant(world.asEdge, refresh_token)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('is refused when the address belongs to somebody else by now', async () => {
    const { refresh_token = '' } = await tokensOf();
    organisation.staff.set(email, { ...nia, subject: 'another-person' });
    await expect(client.refreshTokenGrant(world.asEdge, refresh_token)).rejects.toMatchObject({
      error: 'invalid_grant',
    });
  });

  it('can be asked for again after the register was away', async () => {
    const { refresh_token = '' } = await tokensOf();
    organisation.isRegisterUp = false;
    await expect(client.refreshTokenGrant(world.asEdge, refresh_token)).rejects.toMatchObject({
      code: 'OAUTH_RESPONSE_IS_NOT_CONFORM',
    });
    organisation.isRegisterUp = true;
    expect((await client.refreshTokenGrant(world.asEdge, refresh_token)).expires_in).toBe(300);
  });
});

describe('nobody gets in', () => {
  it('whom the staff register does not know', async () => {
    organisation.staff.clear();
    const { status, page } = await signIn();
    expect(status).toBe(403);
    expect(page).toContain('no current post for you');
    const { rows } = await world.admin.query(
      "select detail from sign_in_event where event = 'refused'",
    );
    expect(rows).toContainEqual({ detail: `unknown: ${email}` });
  });

  it('whose post grants no role', async () => {
    organisation.staff.set(email, { ...nia, roles: [] });
    expect((await signIn()).status).toBe(403);
  });

  it('whose address the organisation did not verify', async () => {
    organisation.person = { email, email_verified: false };
    const { status, page } = await signIn();
    expect(status).toBe(403);
    expect(page).toContain('not verified');
  });

  it('who stopped half-way', async () => {
    organisation.person = undefined;
    const { page } = await signIn();
    expect(page).toContain('stopped before it was finished');
  });

  it('while the register cannot be asked, and the page says so', async () => {
    organisation.isRegisterUp = false;
    const { status, page } = await signIn();
    expect(status).toBe(503);
    expect(page).toContain('Nobody can sign in at the moment');
    expect(page).not.toMatch(/at .*\.js|ECONN|Error:/);
  });

  it('by being one of the demo people', async () => {
    organisation.staff.clear();
    expect((await signIn({ login_hint: 'manager' })).status).toBe(403);
    for (const path of ['/internal/trial-token', '/oidc/interaction/anything'])
      expect(
        (
          await fetch(`${world.url}${path}`, {
            method: 'POST',
            body: '{"name":"manager"}',
            headers: { 'content-type': 'application/json', authorization: 'Bearer ' },
          })
        ).status,
      ).toBe(404);
  });
});

describe('the organisation’s answer', () => {
  async function answerFor(browser: Browser): Promise<URL> {
    const { url } = await beginSignIn(world);
    const { stoppedAt } = await browser.follow(
      await browser.get(url),
      `${world.issuer}/upstream/callback`,
    );
    if (!stoppedAt) throw new Error('The organisation never answered.');
    return stoppedAt;
  }

  it('is worth nothing in another browser', async () => {
    const answer = await answerFor(new Browser());
    const other = new Browser();
    const { response } = await other.follow(
      await other.get(answer),
      `${world.url}/sign-in/callback`,
    );
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('This sign-in has expired');
  });

  it('is worth nothing the second time, or with a state that is not ours', async () => {
    const browser = new Browser();
    const answer = await answerFor(browser);
    await browser.follow(await browser.get(answer), `${world.url}/sign-in/callback`);
    expect((await browser.get(answer)).status).toBe(400);
    answer.searchParams.set('state', 'made-up');
    expect((await browser.get(answer)).status).toBe(400);
  });
});

describe('the end of a sign-in', () => {
  async function signedIn(): Promise<Browser> {
    const browser = new Browser();
    const { url } = await beginSignIn(world);
    await browser.follow(await browser.get(url), `${world.url}/sign-in/callback`);
    return browser;
  }

  it('is told to the organisation’s provider, which leads back to us', async () => {
    const browser = await signedIn();
    const response = await browser.get(`${world.url}/oidc/end-session`);
    const address = response.headers.get('refresh')?.replace('0; url=', '') ?? '';
    expect(await response.text()).toContain('Your sign-in at your organisation ends next.');
    const { origin, pathname, searchParams } = new URL(address);
    expect(`${origin}${pathname}`).toBe(`${organisation.issuer}/logout`);
    expect(searchParams.get('client_id')).toBe('ictg');
    expect(searchParams.get('post_logout_redirect_uri')).toBe(`${world.url}/`);
    expect(searchParams.get('id_token_hint')?.split('.').length).toBe(3);
  });

  it('forgets the proof of the sign-in once it was used', async () => {
    const browser = await signedIn();
    await browser.get(`${world.url}/oidc/end-session`);
    const text = await (await browser.get(`${world.url}/oidc/end-session`)).text();
    expect(text).toContain('/logout');
    expect(text).not.toContain('id_token_hint');
  });

  it('leads home where the provider says nothing of an end', async () => {
    const other = await startOrganisation();
    other.hasEnd = false;
    const silent = await startWorld(inject('databaseServer'), {
      OIDC_ISSUER: other.issuer,
      OIDC_CLIENT_ID: 'ictg',
      OIDC_CLIENT_SECRET: 'what the organisation gave us',
      STAFF_REGISTER_URL: other.registerUrl,
    });
    const response = await new Browser().get(`${silent.url}/oidc/end-session`);
    expect(response.headers.get('location')).toBe(`${silent.url}/`);
    await silent.stop();
    await other.stop();
  });
});
