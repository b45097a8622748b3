// cspell:ignore fetc fpasswd finternal ftrial ffoniwch gyntaf nosniff
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { demoPeople } from '@ictg/kit/demo';
import { Browser } from '../testing/browser.js';
import { startWorld, type EdgeWorld } from '../testing/edge.world.js';

let world: EdgeWorld;
let browser: Browser;
beforeAll(async () => {
  world = await startWorld(inject('databaseServer'));
  browser = new Browser(world.url);
});
afterAll(() => world.stop());

const asPage = { accept: 'text/html,application/xhtml+xml' };

describe('the first page of a trial', () => {
  it('offers every demo person with one click and says that everybody is made up', async () => {
    const text = await (await browser.get('/', asPage)).text();
    for (const { subject, title, does } of demoPeople) {
      expect(text).toContain(`/sign-in?as=${subject}&amp;`);
      expect(text.replaceAll('&#39;', "'")).toContain(title);
      expect(text.replaceAll('&#39;', "'")).toContain(does);
    }
    expect(text).toContain('Everybody in it is made up');
    expect(text).toContain('hreflang="cy"');
  });

  it('greets whoever is signed in already', async () => {
    const { browser: signedIn } = await world.signedIn('manager');
    const text = await (await signedIn.get('/', asPage)).text();
    expect(text).toContain('Mara Example');
    expect(text).toContain('action="/sign-out"');
  });
});

it('the workbench for analysts answers at an address of its own', async () => {
  const response = await browser.get('/analyst', asPage);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Questions about the numbers');
});

describe('every answer', () => {
  it.each([
    '/',
    '/refer',
    '/sign-in?as=manager',
    '/session',
    '/nothing-here',
    '/admin/',
    '/analyst',
    '/signed-in',
  ])('of %s carries the headers that protect it', async (path) => {
    const { headers } = await browser.get(path, asPage);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toMatch(/frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe-eval|\*/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).not.toBeNull();
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it('allows styles made by a page in the back office only', async () => {
    const policyOf = async (path: string) =>
      (await browser.get(path, asPage)).headers.get('content-security-policy') ?? '';
    expect(await policyOf('/admin/')).toMatch(/style-src 'self' 'unsafe-inline'/);
    expect(await policyOf('/')).not.toContain('unsafe-inline');
    expect(await policyOf('/oidc/interaction/none')).not.toContain('unsafe-inline');
  });

  it('lets the sign-in window speak to the page that opened it, and no other window', async () => {
    const openerOf = async (path: string) =>
      (await browser.get(path, asPage)).headers.get('cross-origin-opener-policy');
    expect(await openerOf('/admin/')).toBe('same-origin-allow-popups');
    expect(await openerOf('/signed-in')).toBe('unsafe-none');
    expect(await openerOf('/sign-in?as=manager')).toBe('unsafe-none');
  });
});

describe('the back office', () => {
  it('answers its own addresses with its page, which is asked for each time', async () => {
    for (const path of [
      '/admin/',
      '/admin/index.html',
      '/admin/referrals',
      '/admin/children/chi_0190ab/timeline?filter=court',
    ]) {
      const response = await browser.get(path, asPage);
      expect(response.status).toBe(200);
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('<title>Guardians</title>');
    }
    expect((await browser.get('/admin', asPage)).headers.get('location')).toBe('/admin/');
  });

  it('lets files that are named by their content be kept for good', async () => {
    const script = await browser.get('/admin/assets/app-1a2b.js');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(script.headers.get('content-type')).toContain('javascript');
    expect((await browser.get('/admin/icon.svg')).headers.get('content-type')).toContain('svg');
  });

  it('has no page in place of a missing file, and no file outside its folder', async () => {
    expect((await browser.get('/admin/assets/app-9z9z.js')).status).toBe(404);
    for (const path of [
      '/admin/..%2f..%2fetc%2fpasswd',
      '/admin/assets/..%2f..%2f..%2fetc%2fpasswd.txt',
      '/admin/.env',
    ])
      expect(await (await browser.get(path)).text()).not.toMatch(/root:|SECRET/);
  });
});

describe('what is not there', () => {
  it('is said as a page to people and as JSON to programs', async () => {
    const page = await browser.get('/nothing-here', asPage);
    expect(page.status).toBe(404);
    expect(await page.text()).toContain('There is no page here');
    const answer = await browser.get('/nothing-here', { accept: 'application/json' });
    expect(await answer.json()).toEqual({ message: 'There is nothing at this address.' });
  });

  it('includes the inner doors of identity, by whatever path', async () => {
    for (const path of [
      '/internal/trial-token',
      '/oidc/../internal/trial-token',
      '/oidc/..%2finternal%2ftrial-token',
      '/oidc/%2e%2e/internal/service-token',
      '/oidc//internal/service-token',
    ]) {
      const response = await browser.post(
        path,
        { 'content-type': 'application/json', authorization: 'Bearer x' },
        '{"name":"manager"}',
      );
      expect([400, 404]).toContain(response.status);
    }
  });
});

describe('a browser that came by another name of this machine', () => {
  it('is led to the address where its cookies will be', async () => {
    const { port } = new URL(world.url);
    const response = await fetch(`http://localhost:${port}/admin/referrals?late=1`, {
      headers: asPage,
      redirect: 'manual',
    });
    expect(response.headers.get('location')).toBe(`${world.url}/admin/referrals?late=1`);
  });
});

describe('health', () => {
  it('answers on the one port', async () => {
    for (const path of ['/health/live', '/health/ready', '/metrics'])
      expect((await browser.get(path)).status).toBe(200);
  });
});
