import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import type { Log } from '@ictg/kit/log';
import { serve, type RunningServer } from '@ictg/kit/server';
import { registerAdmin } from './admin/admin.route.js';
import type { Settings } from './environment.js';
import { answerFaultsPlainly } from './fault.js';
import { registerGraph } from './graph/graph.route.js';
import { catchMail } from './mail/mail-catcher.js';
import { registerMail } from './mail/mail.route.js';
import { registerLanding, registerPages } from './page/page.route.js';
import {
  registerFileProxy,
  registerReviewProxy,
  registerStatisticsProxy,
} from './proxy/file.proxy.js';
import { registerFormProxy } from './proxy/form.proxy.js';
import { registerIdentityProxy } from './proxy/identity.proxy.js';
import { registerLinkedPages } from './proxy/linked-page.proxy.js';
import { registerHeaders } from './security/header.js';
import { registerInnerPaths } from './security/inner-path.js';
import { registerPublicAddress } from './security/public-address.js';
import { registerSessions } from './session/session.plugin.js';
import { registerSession } from './session/session.route.js';
import { deleteExpiredSessions } from './session/session.store.js';
import { IdentityClient } from './sign-in/identity-client.js';
import { registerSignIn } from './sign-in/sign-in.route.js';
import { registerSignOut } from './sign-in/sign-out.route.js';
import { TokenKeeper } from './token/token-keeper.js';

const cleaningMilliseconds = 10 * 60_000;

/** Starts the one public port. */
export async function startEdge(settings: Settings, log: Log): Promise<RunningServer> {
  const pool = new pg.Pool({
    connectionString: settings.databaseUrl,
    max: 20,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
  });
  pool.on('error', (fault) => log.warn({ fault: String(fault) }, 'a database connection was lost'));
  const clean = () =>
    void deleteExpiredSessions(pool).catch((fault: unknown) =>
      log.warn({ fault: String(fault) }, 'expired sessions were not deleted'),
    );
  const cleaning = setInterval(clean, cleaningMilliseconds);
  cleaning.unref();
  const catcher =
    settings.mailCatcherPort === undefined
      ? undefined
      : await catchMail(settings.mailCatcherPort, pool, log);
  return serve({
    name: 'edge',
    host: settings.host,
    port: settings.port,
    log,
    trustProxy: settings.trustedProxies,
    register: (app) => registerRoutes(app, settings, pool),
    ready: async () => void (await pool.query('select from session limit 0')),
    close: async () => {
      clearInterval(cleaning);
      await new Promise<void>((closed) => (catcher ? catcher.close(closed) : closed()));
      await pool.end();
    },
  });
}

async function registerRoutes(
  app: FastifyInstance,
  settings: Settings,
  pool: pg.Pool,
): Promise<void> {
  answerFaultsPlainly(app);
  await registerHeaders(app, settings);
  registerPublicAddress(app, settings);
  registerInnerPaths(app, settings);
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => Object.assign(new Error('too many requests'), { statusCode: 429 }),
  });
  registerPages(app);
  if (settings.mode === 'trial') registerMail(app, pool);
  await registerAdmin(app, settings);
  await registerFormProxy(app, settings);
  await registerIdentityProxy(app, settings);
  await registerLinkedPages(app, settings);
  await app.register((scope) => registerForPeople(scope, settings, pool));
}

/** The routes that know who is at the browser. */
async function registerForPeople(
  scope: FastifyInstance,
  settings: Settings,
  pool: pg.Pool,
): Promise<void> {
  const identity = new IdentityClient(settings);
  await registerSessions(scope, settings, pool);
  registerLanding(scope, settings);
  registerSession(scope, settings);
  registerSignIn(scope, settings, identity);
  registerSignOut(scope, settings, identity);
  const keeper = new TokenKeeper(identity);
  await registerGraph(scope, settings, keeper);
  await registerFileProxy(scope, settings, keeper);
  await registerStatisticsProxy(scope, settings, keeper);
  await registerReviewProxy(scope, settings, keeper);
}
