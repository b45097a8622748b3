import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startWorld, type EdgeWorld } from '../testing/edge.world.js';

let world: EdgeWorld;
beforeAll(async () => {
  world = await startWorld(inject('databaseServer'));
});
afterAll(() => world.stop());

describe('sending a file', () => {
  it('wants a page of ours when the browser’s cookie alone says who sends', async () => {
    const { browser, csrf } = await world.signedIn('manager');
    const refused = await browser.post('/files?name=a.pdf', {}, 'bytes');
    expect(refused.status).toBe(403);
    const passed = await browser.post('/files?name=a.pdf', { 'x-ictg-csrf': csrf }, 'bytes');
    // The stand-in behind this edge keeps no files: what matters is that it was asked, as this person.
    expect(passed.status).toBe(404);
  });

  it('is refused without a sign-in', async () => {
    const response = await fetch(`${world.url}/files?name=a.pdf`, { method: 'POST', body: 'x' });
    expect(response.status).toBe(401);
    expect((await fetch(`${world.url}/files?ticket=x`)).status).toBe(401);
  });
});
