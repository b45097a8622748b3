import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoPeople } from '@ictg/kit/demo';
import { startWorld, type EdgeWorld } from './testing/edge.world.js';

// What browsers of the real service send, as the balancer before us passes it on.
const overTls = {
  'x-forwarded-proto': 'https',
  'x-forwarded-host': 'guardians.example',
  accept: 'text/html',
};

let world: EdgeWorld;
beforeAll(async () => {
  world = await startWorld(inject('databaseServer'), {
    MODE: 'production',
    PUBLIC_URL: 'https://guardians.example',
    ISSUER: 'https://guardians.example/oidc',
  });
});
afterAll(() => world.stop());

describe('the real service', () => {
  it('has a way in on its first page, and none of the demo people', async () => {
    const text = await (await fetch(world.url, { headers: overTls })).text();
    expect(text).toContain('href="/sign-in"');
    expect(text).toContain('ring 999 first');
    for (const { subject, name } of demoPeople) {
      expect(text).not.toContain(`as=${subject}`);
      expect(text).not.toContain(name);
    }
  });

  it('binds its cookies to TLS and to its own host', async () => {
    const response = await fetch(`${world.url}/sign-in`, { headers: overTls, redirect: 'manual' });
    expect(response.headers.get('location')).toMatch(/^https:\/\/guardians\.example\/oidc\/auth\?/);
    expect(response.headers.getSetCookie().join()).toMatch(/Secure/);
    expect(response.headers.get('strict-transport-security')).toContain('max-age=31536000');
  });

  it('is not led to another host by what a request says of itself', async () => {
    const response = await fetch(`${world.url}/admin/`, {
      headers: { ...overTls, 'x-forwarded-host': 'mallory.invalid' },
      redirect: 'manual',
    });
    expect(response.headers.get('location')).toBeNull();
  });

  it('has no page that shows mail', async () => {
    expect((await fetch(`${world.url}/mail`, { headers: overTls })).status).toBe(404);
  });

  it('shows the figures of its process to nobody from outside', async () => {
    expect((await fetch(`${world.url}/metrics`, { headers: overTls })).status).toBe(404);
    expect((await fetch(`${world.url}/metrics`)).status).toBe(200);
  });
});
