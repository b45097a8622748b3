import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startWorld, type EdgeWorld } from '../testing/edge.world.js';

let world: EdgeWorld;
beforeAll(async () => {
  world = await startWorld(inject('databaseServer'));
});
afterAll(() => world.stop());

/** Moves an instant of every session, in place of waiting for it. */
async function move(
  field: 'accessTokenExpiresAt' | 'seenAt' | 'startedAt',
  milliseconds: number,
): Promise<void> {
  await world.admin.query(
    `update session set data = jsonb_set(data, array['signedIn', $1], to_jsonb($2::bigint)) where data ? 'signedIn'`,
    [field, Date.now() + milliseconds],
  );
}

async function bearer(): Promise<string> {
  return Promise.resolve(world.seen.at(-1)?.headers.authorization ?? '');
}

const minutes = 60_000;

describe('an access token that is about to expire', () => {
  it('is renewed without anybody noticing', async () => {
    const { browser, csrf } = await world.signedIn('manager');
    await browser.graph(csrf);
    const before = await bearer();
    await move('accessTokenExpiresAt', 10_000);
    expect((await browser.graph(csrf)).status).toBe(200);
    const after = await bearer();
    expect(after).not.toBe(before);
    await browser.graph(csrf);
    expect(await bearer()).toBe(after);
    expect((await browser.session()).body.csrf).toBe(csrf);
  });

  it('is renewed once when a page asks for many things at once', async () => {
    const { browser, csrf } = await world.signedIn('direct-worker');
    await move('accessTokenExpiresAt', 10_000);
    const before = world.seen.length;
    await Promise.all(Array.from({ length: 20 }, () => browser.graph(csrf)));
    const tokens = new Set(world.seen.slice(before).map(({ headers }) => headers.authorization));
    expect(world.seen.length - before).toBe(20);
    expect(tokens.size).toBe(1);
  });

  it('is not renewed once the person’s access has ended, and their screen can be lifted by them alone', async () => {
    const { browser, csrf } = await world.signedIn('rpc');
    await world.identityAdmin.query(
      `delete from oidc_record where model = 'RefreshToken' and payload ->> 'accountId' = 'rpc'`,
    );
    await move('accessTokenExpiresAt', 10_000);
    const response = await browser.graph(csrf);
    expect(response.status).toBe(401);
    expect(await response.text()).toContain('Your sign-in has ended');
    expect(await browser.session()).toMatchObject({ status: 401, body: { reason: 'ended' } });
    const { path, visited } = await browser.open('/sign-in?to=/signed-in');
    expect(path).toBe('/signed-in');
    expect(visited).toContain('/sign-in/callback');
    expect((await browser.session()).body.subject).toBe('rpc');
  });
});

describe('identity away', () => {
  it('signs nobody out: good tokens go on, expired ones wait for it', async () => {
    const { browser, csrf } = await world.signedIn('manager');
    await world.identity.stop();
    await move('accessTokenExpiresAt', 10_000);
    expect((await browser.graph(csrf)).status).toBe(200);
    await move('accessTokenExpiresAt', -1_000);
    const waiting = await browser.graph(csrf);
    expect(waiting.status).toBe(503);
    expect(await waiting.text()).not.toMatch(/ECONN|fetch failed|stack/);
    const { response } = await browser.open('/sign-in?as=rpc');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('Nobody can sign in at the moment');
    await world.restartIdentity();
    expect((await browser.graph(csrf)).status).toBe(200);
    expect((await world.holder()).subject).toBe('manager');
  });
});

describe('a session', () => {
  it('tells until when it lasts', async () => {
    const { browser } = await world.signedIn('manager');
    const ends = Date.parse(String((await browser.session()).body.expiresAt)) - Date.now();
    expect(ends).toBeGreaterThan(29 * minutes);
    expect(ends).toBeLessThanOrEqual(30 * minutes);
  });

  it('ends when nobody has done anything for half an hour; looking at it is not doing', async () => {
    const { browser, csrf } = await world.signedIn('manager');
    await move('seenAt', -29 * minutes);
    expect((await browser.session()).status).toBe(200);
    await move('seenAt', -30 * minutes);
    expect(await browser.session()).toMatchObject({ status: 401, body: { reason: 'ended' } });
    expect((await browser.graph(csrf)).status).toBe(401);
    expect(await (await browser.open('/')).response.text()).not.toContain('Signed in here');
  });

  it('goes on while somebody works', async () => {
    const { browser, csrf } = await world.signedIn('manager');
    await move('seenAt', -29 * minutes);
    await browser.graph(csrf);
    const ends = Date.parse(String((await browser.session()).body.expiresAt)) - Date.now();
    expect(ends).toBeGreaterThan(29 * minutes);
  });

  it('ends after one long shift whatever happens', async () => {
    const { browser, csrf } = await world.signedIn('manager');
    await move('startedAt', -12 * 60 * minutes);
    expect((await browser.graph(csrf)).status).toBe(401);
  });

  it('is not begun by looking around', async () => {
    const { rows: before } = await world.admin.query('select count(*) from session');
    for (const path of ['/', '/session', '/refer', '/admin/', '/sign-in'])
      await fetch(`${world.url}${path}`, { redirect: 'manual' });
    const { rows: after } = await world.admin.query('select count(*) from session');
    expect(after).toEqual(before);
  });

  it('is kept in the database under a hash, never under what the cookie says', async () => {
    const { browser } = await world.signedIn('manager');
    const [id = ''] = decodeURIComponent(browser.cookie('ictg-session') ?? '').split('.');
    const { rows } = await world.admin.query<{ found: string }>(
      `select string_agg(row_to_json(session)::text, ' ') as found from session`,
    );
    expect(id.length).toBeGreaterThan(20);
    expect(rows[0]?.found).not.toContain(id);
  });
});
