import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { Browser } from '../testing/browser.js';
import { startWorld, type EdgeWorld } from '../testing/edge.world.js';

let world: EdgeWorld;
beforeAll(async () => {
  world = await startWorld(inject('databaseServer'), { SIGN_IN_LIMIT: '12', GRAPHQL_LIMIT: '20' });
});
afterAll(() => world.stop());

describe('too many requests', () => {
  it('of one session are slowed down, and nobody else is', async () => {
    const [one, other] = [await world.signedIn('manager'), await world.signedIn('rpc')];
    const statuses: number[] = [];
    for (let count = 0; count < 25; count += 1)
      statuses.push((await one.browser.graph(one.csrf)).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    const slowed = await one.browser.graph(one.csrf);
    expect(slowed.status).toBe(429);
    expect(slowed.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(await slowed.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY' } }] });
    expect((await other.browser.graph(other.csrf)).status).toBe(200);
  });

  it('to sign in are answered with a page that says to wait', async () => {
    const browser = new Browser(world.url);
    let response = await browser.get('/sign-in?as=manager', { accept: 'text/html' });
    for (let count = 0; count < 15 && response.status !== 429; count += 1)
      response = await browser.get('/sign-in?as=manager', { accept: 'text/html' });
    expect(response.status).toBe(429);
    expect(await response.text()).toContain('Wait a minute and try again');
  });
});
