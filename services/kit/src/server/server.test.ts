import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLog } from '../log/index.js';
import { serve, type RunningServer } from './index.js';

let server: RunningServer;
beforeAll(async () => {
  server = await serve({
    name: 'any service',
    host: '127.0.0.1',
    port: 0,
    log: createLog('any service', 'silent'),
    register(app) {
      app.get('/page/:key', (request) => (request.params as { key: string }).key.length);
      app.setNotFoundHandler((request, reply) =>
        reply.code(404).type('text/html').send(`<h1>No page at ${request.url}</h1>`),
      );
    },
  });
});
afterAll(() => server.stop());

it.each([
  ['/refer/%ff', '/refer/%25ff'],
  ['/refer/%', '/refer/%25'],
  ['/refer/%E0%A4%A?a=%ff', '/refer/%25E0%25A4%25A?a=%ff'],
  ['/elsewhere', '/elsewhere'],
])(
  '%s is answered by the service itself, like any address that leads nowhere',
  async (at, read) => {
    const response = await fetch(`${server.url}${at}`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(`<h1>No page at ${read}</h1>`);
  },
);

it('a very long part of an address comes to the route that it is meant for', async () => {
  const response = await fetch(`${server.url}/page/${'x'.repeat(5_000)}`);
  expect([response.status, await response.text()]).toEqual([200, '5000']);
});
