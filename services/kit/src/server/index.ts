import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Registry } from 'prom-client';
import type { Log } from '../log/index.js';

export interface ServerOptions {
  readonly name: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly log: Log;
  /** Adds the routes of this service. */
  register(app: FastifyInstance): Promise<void> | void;
  /** Rejects while the service cannot do its work, e.g. without its database. */
  ready?(): Promise<void>;
  /** Releases what `register` opened, after the last request has been answered. */
  close?(): Promise<void>;
  /** Largest request body in bytes. */
  readonly bodyLimit?: number;
  /** Whether X-Forwarded headers are believed: only behind our own edge. A number: that many balancers stand before us. */
  readonly trustProxy?: boolean | number;
}

export interface RunningServer {
  readonly app: FastifyInstance;
  readonly url: string;
  stop(): Promise<void>;
}

const graceMilliseconds = 10_000;
const mostOfAddress = 16_384;

/**
 * Starts one service on loopback or the given host: health, readiness, metrics and an orderly stop
 * are the same for all of them.
 */
export async function serve(options: ServerOptions): Promise<RunningServer> {
  const app: FastifyInstance = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: options.bodyLimit ?? 1_048_576,
    trustProxy: trusted(options.trustProxy ?? false),
    forceCloseConnections: 'idle',
    rewriteUrl: ({ url = '/' }) => readableUrl(url),
    // Only the length of all headers bounds a part of an address: each route says itself what is wrong with one.
    routerOptions: { maxParamLength: mostOfAddress },
  }) as unknown as FastifyInstance;
  addHealth(app, options);
  await options.register(app);
  await app.listen({ host: options.host, port: options.port });
  const address = app.server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  const url = `http://${options.host}:${port}`;
  options.log.info({ url }, `${options.name} is listening`);
  return { app, url, stop: stopOnce(app, options) };
}

/**
 * An address whose percent signs spell nothing, such as `/refer/%ff`, is a mistyped one. Read as it was typed it leads
 * nowhere, and each service answers it in its own words; left as it is, the framework answers in its own.
 */
function readableUrl(url: string): string {
  const [path = '', ...query] = url.split('?');
  try {
    decodeURI(path);
    return url;
  } catch {
    return [path.replaceAll('%', '%25'), ...query].join('?');
  }
}

function trusted(proxies: boolean | number): boolean | ((address: string, hop: number) => boolean) {
  return typeof proxies === 'number' ? (_address, hop) => hop < proxies : proxies;
}

function addHealth(app: FastifyInstance, options: ServerOptions): void {
  const registry = new Registry();
  registry.setDefaultLabels({ service: options.name });
  collectDefaultMetrics({ register: registry });
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    try {
      await options.ready?.();
      return { status: 'ready' };
    } catch (fault) {
      options.log.warn({ fault: String(fault) }, `${options.name} is not ready`);
      return reply.code(503).send({ status: 'not ready' });
    }
  });
  app.get('/metrics', async (_request, reply) =>
    reply.type(registry.contentType).send(await registry.metrics()),
  );
}

function stopOnce(app: FastifyInstance, options: ServerOptions): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  const stop = () =>
    (stopping ??= (async () => {
      const force = setTimeout(() => app.server.closeAllConnections(), graceMilliseconds);
      force.unref();
      await app.close();
      clearTimeout(force);
      await options.close?.();
    })());
  const onSignal = () => void stop().then(() => process.exit(0));
  process.once('SIGTERM', onSignal);
  process.once('SIGINT', onSignal);
  return stop;
}
