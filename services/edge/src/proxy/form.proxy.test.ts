// cspell:ignore ffoniwch gyntaf
import Fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startWorld, type EdgeWorld } from '../testing/edge.world.js';

const seen: { url: string; headers: Record<string, unknown>; body: string }[] = [];
const form = Fastify();
let world: EdgeWorld;

beforeAll(async () => {
  form.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body));
  form.all('/*', (request, reply) => {
    seen.push({ url: request.url, headers: request.headers, body: String(request.body) });
    return reply
      .header('set-cookie', 'ictg-referral=given')
      .header('content-security-policy', "default-src 'none'; script-src 'self'")
      .send('<h1>The form</h1>');
  });
  const url = await form.listen({ host: '127.0.0.1', port: 0 });
  world = await startWorld(inject('databaseServer'), { FORM_URL: url });
});
afterAll(async () => {
  await world.stop();
  await form.close();
});

describe('the referral form behind the edge', () => {
  it('gets its own cookie and the address, and nothing of a session', async () => {
    const response = await fetch(`${world.url}/refer/name`, {
      method: 'POST',
      headers: {
        cookie: 'ictg-session=secret; ictg-referral=own',
        authorization: 'Bearer secret',
        'x-forwarded-for': '203.0.113.7',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: 'givenNames=Tesni',
    });
    expect(await response.text()).toContain('The form');
    expect(response.headers.get('set-cookie')).toContain('ictg-referral=given');
    const got = seen.at(-1);
    expect(got?.body).toBe('givenNames=Tesni');
    expect(got?.headers.cookie).toBe('ictg-referral=own');
    expect(JSON.stringify(got?.headers)).not.toContain('secret');
    // Nobody tells the form an address that is not theirs.
    expect(String(got?.headers['x-forwarded-for'])).not.toContain('203.0.113.7');
  });

  it.each(['/refer', '/cyfeirio/enw', '/form-assets/1/form.css'])('answers at %s', async (path) => {
    expect((await fetch(`${world.url}${path}`)).status).toBe(200);
  });

  it.each([
    ['/refer/%ff', '/refer/%25ff'],
    ['/cyfeirio/%', '/cyfeirio/%25'],
  ])('says itself that there is no page at %s', async (path, read) => {
    expect((await fetch(`${world.url}${path}`)).status).toBe(200);
    expect(seen.at(-1)?.url).toBe(read);
  });

  it('that does not answer leaves a page that says whom to ring, in the language of the address', async () => {
    await form.close();
    for (const [path, words] of [
      ['/refer', 'ring 999 first'],
      ['/cyfeirio', 'ffoniwch 999 yn gyntaf'],
    ] as const) {
      const response = await fetch(`${world.url}${path}`);
      expect(response.status).toBe(503);
      expect(await response.text()).toContain(words);
    }
  });
});
