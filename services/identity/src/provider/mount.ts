import type { FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';

const prefix = '/oidc';

/** Serves the token issuer below /oidc. It reads request bodies itself, so they are passed on unread. */
export async function mountProvider(
  app: FastifyInstance,
  provider: Provider,
  issuer: string,
): Promise<void> {
  const handle = provider.callback();
  const { host, protocol } = new URL(issuer);
  await app.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null));
    scope.all(`${prefix}/*`, (request, reply) => {
      reply.hijack();
      const { raw } = request;
      // Our public address is a setting: what a request says of it is never believed.
      raw.headers['x-forwarded-host'] = host;
      raw.headers['x-forwarded-proto'] = protocol.slice(0, -1);
      // How oidc-provider learns where it is mounted, after the manner of Express.
      Object.assign(raw, { originalUrl: request.url, url: request.url.slice(prefix.length) });
      void handle(raw, reply.raw);
    });
    done();
  });
}
