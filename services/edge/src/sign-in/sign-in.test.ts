import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoPeople } from '@ictg/kit/demo';
import { Browser } from '../testing/browser.js';
import { startWorld, type EdgeWorld } from '../testing/edge.world.js';

let world: EdgeWorld;
beforeAll(async () => {
  world = await startWorld(inject('databaseServer'));
});
afterAll(() => world.stop());

describe('one click on the landing page', () => {
  it.each(demoPeople.map((person) => ({ person, subject: person.subject })))(
    'signs in $subject, whose token reaches the gateway and never the browser',
    async ({ person }) => {
      const browser = new Browser(world.url);
      const landing = await (await browser.open('/')).response.text();
      const link = new RegExp(`href="(/sign-in\\?as=${person.subject}&amp;[^"]*)"`)
        .exec(landing)?.[1]
        ?.replaceAll('&amp;', '&');
      const { path, visited } = await browser.open(link ?? 'no link');
      expect(path).toBe(person.door === 'analyst' ? '/analyst' : '/admin/');
      expect(visited.some((step) => step.startsWith('/oidc/interaction/'))).toBe(true);

      const { status, body } = await browser.session();
      expect(status).toBe(200);
      expect(body).toMatchObject({
        subject: person.subject,
        name: person.name,
        roles: [person.role],
        door: person.door,
        areas: [],
        agency: person.agency ?? null,
      });
      expect(JSON.stringify(body)).not.toMatch(/eyJ|refresh|accessToken/);

      expect((await browser.graph(String(body.csrf))).status).toBe(200);
      const claims = await world.holder();
      expect(claims).toMatchObject({
        subject: person.subject,
        door: person.door,
        roles: [person.role],
      });
      expect(claims.agency).toBe(person.agency);
      expect(claims.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(300_000);
    },
  );

  it('leaves nothing in the browser but an HttpOnly, SameSite cookie', async () => {
    const browser = new Browser(world.url);
    const begun = await browser.get('/sign-in?as=manager');
    const cookies: string[] = [...begun.headers.getSetCookie()];
    let location = begun.headers.get('location') ?? '';
    while (!location.endsWith('/admin/')) {
      const step = await browser.get(location);
      cookies.push(...step.headers.getSetCookie());
      location = step.headers.get('location') ?? '/admin/';
    }
    expect(cookies.some((cookie) => cookie.startsWith('ictg-session='))).toBe(true);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=Lax/i);
      expect(cookie).not.toContain('eyJhbGciOiJFUzI1NiI');
    }
  });
});

describe('a sign-in', () => {
  it('offers everybody when nobody was named', async () => {
    const { response } = await new Browser(world.url).open('/sign-in');
    expect(await response.text()).toContain('Who do you want to be?');
  });

  it('gives the browser a new session each time, and ends the one before', async () => {
    const { browser } = await world.signedIn('manager');
    const stale = browser.copy();
    const before = browser.cookie('ictg-session');
    await browser.open('/sign-in?as=rpc');
    expect(browser.cookie('ictg-session')).not.toBe(before);
    expect((await browser.session()).body.subject).toBe('rpc');
    expect((await stale.session()).status).toBe(401);
  });

  it('cannot be planted: a session id from outside is never taken over', async () => {
    const browser = new Browser(world.url);
    const planted = await browser.get('/session', {
      cookie: 'ictg-session=attacker-chosen.signature',
    });
    expect(planted.status).toBe(401);
    await browser.open('/sign-in?as=manager');
    expect(browser.cookie('ictg-session')).not.toContain('attacker-chosen');
  });

  it('brought back by another browser is refused', async () => {
    const victim = new Browser(world.url);
    let location = (await victim.get('/sign-in?as=manager')).headers.get('location') ?? '';
    while (!location.includes('/sign-in/callback'))
      location = (await victim.get(location)).headers.get('location') ?? '';
    const thief = new Browser(world.url);
    const answer = await thief.get(new URL(location).pathname + new URL(location).search, {
      accept: 'text/html',
    });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('This sign-in has expired');
    expect((await thief.session()).status).toBe(401);
  });

  it('with a code that is not ours is refused with a plain page', async () => {
    const browser = new Browser(world.url);
    const begun = new URL((await browser.get('/sign-in?as=manager')).headers.get('location') ?? '');
    const answer = await browser.get(
      `/sign-in/callback?code=made-up&state=${begun.searchParams.get('state') ?? ''}&iss=${encodeURIComponent(`${world.url}/oidc`)}`,
    );
    expect(answer.status).toBe(403);
    const text = await answer.text();
    expect(text).toContain('You were not signed in');
    expect(text).not.toMatch(/at .*\.js:|Error/);
  });

  it('from another issuer is refused', async () => {
    const browser = new Browser(world.url);
    let location = (await browser.get('/sign-in?as=manager')).headers.get('location') ?? '';
    while (!location.includes('/sign-in/callback'))
      location = (await browser.get(location)).headers.get('location') ?? '';
    const answer = new URL(location);
    answer.searchParams.set('iss', 'https://mallory.invalid');
    expect((await browser.get(answer.pathname + answer.search)).status).toBe(403);
  });

  it('that was finished already leads on when the person goes back in the browser', async () => {
    const browser = new Browser(world.url);
    let location = (await browser.get('/sign-in?as=manager')).headers.get('location') ?? '';
    while (!location.includes('/sign-in/callback'))
      location = (await browser.get(location)).headers.get('location') ?? '';
    expect((await browser.get(location)).headers.get('location')).toBe('/admin/');
    expect((await browser.get(location)).headers.get('location')).toBe('/admin/');
  });

  it.each([
    'https://mallory.invalid/',
    '//mallory.invalid',
    '/\\mallory.invalid',
    'javascript:alert(1)',
    '/%09/mallory.invalid',
    'admin',
  ])('never leads away to %s', async (to) => {
    const { path } = await new Browser(world.url).open(
      `/sign-in?as=manager&to=${encodeURIComponent(to)}`,
    );
    expect(path.startsWith('/admin/') || path.startsWith('/%09')).toBe(true);
  });

  it('leads to the place that was asked for', async () => {
    const { path } = await new Browser(world.url).open(
      `/sign-in?as=manager&to=${encodeURIComponent('/admin/referrals?late=1')}`,
    );
    expect(path).toBe('/admin/referrals?late=1');
  });
});

describe('signing out', () => {
  it('ends the session here and the refresh token at identity', async () => {
    const { browser, csrf } = await world.signedIn('manager');
    const stolen = browser.copy();
    const tokens = await world.identityAdmin.query(
      `select 1 from oidc_record where model = 'RefreshToken'`,
    );
    expect((await browser.post('/sign-out')).headers.get('location')).toBe('/oidc/end-session');
    expect((await stolen.graph(csrf)).status).toBe(401);
    expect((await browser.session()).status).toBe(401);
    const left = await world.identityAdmin.query(
      `select 1 from oidc_record where model = 'RefreshToken'`,
    );
    expect(left.rowCount).toBe((tokens.rowCount ?? 0) - 1);
  });

  it('works by a link of ours, and asks first when another site sent the person', async () => {
    const { browser } = await world.signedIn('manager');
    const asked = await browser.get('/sign-out', { 'sec-fetch-site': 'cross-site' });
    expect(await asked.text()).toContain('Sign out?');
    expect((await browser.session()).status).toBe(200);
    expect(
      (
        await browser.post('/sign-out', {
          origin: 'https://mallory.invalid',
          'sec-fetch-site': 'cross-site',
        })
      ).status,
    ).toBe(403);
    expect((await browser.session()).status).toBe(200);
    await browser.get('/sign-out');
    expect((await browser.session()).status).toBe(401);
  });

  it('leads home by way of identity, where the session at the organisation would end', async () => {
    const { browser } = await world.signedIn('manager');
    const { next } = (await (
      await browser.post('/sign-out', { accept: 'application/json' })
    ).json()) as { next: string };
    expect(next).toBe('/oidc/end-session');
    const home = await browser.get(next);
    expect(new URL(home.headers.get('location') ?? '').pathname).toBe('/');
    const again = await browser.post('/sign-out', { accept: 'application/json' });
    expect(await again.json()).toEqual({ next: '/' });
  });

  it('takes the form of a page without script', async () => {
    const { browser } = await world.signedIn('manager');
    expect(
      (await browser.post('/sign-out', { 'content-type': 'application/x-www-form-urlencoded' }, ''))
        .status,
    ).toBe(303);
    expect((await browser.session()).status).toBe(401);
  });

  it('cannot be undone by a slower request of the same browser', async () => {
    const { browser } = await world.signedIn('manager');
    const { rows } = await world.admin.query<{ id_hash: Buffer; data: object }>(
      'select id_hash, data from session where ended_at is null order by expires_at desc limit 1',
    );
    await browser.post('/sign-out');
    await world.admin.query(
      `insert into session as held (id_hash, data, expires_at) values ($1, $2, now() + interval '1 hour')
       on conflict (id_hash) do update set data = excluded.data where held.ended_at is null`,
      [rows[0]?.id_hash, rows[0]?.data],
    );
    expect((await browser.session()).status).toBe(401);
  });
});
