import type { FastifyInstance } from 'fastify';
import type { Provider } from 'oidc-provider';
import pg from 'pg';
import type { Log } from '@ictg/kit/log';
import { serve, type RunningServer } from '@ictg/kit/server';
import { signToken } from '@ictg/kit/token';
import type { Settings } from './environment.js';
import { faultPage } from './page/fault.page.js';
import { mountProvider } from './provider/mount.js';
import { createProvider } from './provider/provider.js';
import type { PartnerClients } from './record/partner-client.js';
import { deleteExpired } from './record/record.adapter.js';
import { demoRegister } from './register/demo.register.js';
import { staffRegister } from './register/staff.register.js';
import { registerEndSession } from './sign-in/end-session.js';
import { sendPage } from './sign-in/finish.js';
import { registerStaffSignIn } from './sign-in/staff.sign-in.js';
import { registerTrialSignIn } from './sign-in/trial.sign-in.js';
import { Upstream } from './sign-in/upstream.js';
import { registerInternalTokens } from './token/internal-token.route.js';
import { serviceHolder } from './token/service-holder.js';

const cleaningMilliseconds = 10 * 60_000;

/** Starts the token issuer. */
export async function startIdentity(
  settings: Settings,
  log: Log,
  clients: PartnerClients,
): Promise<RunningServer> {
  const pool = new pg.Pool({
    connectionString: settings.databaseUrl,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 10_000,
  });
  pool.on('error', (fault) => log.warn({ fault: String(fault) }, 'a database connection was lost'));
  const cleaning = setInterval(
    () =>
      void deleteExpired(pool).catch((fault: unknown) =>
        log.warn({ fault: String(fault) }, 'expired sign-ins were not deleted'),
      ),
    cleaningMilliseconds,
  );
  cleaning.unref();
  return serve({
    name: 'identity',
    host: settings.host,
    port: settings.port,
    log,
    register: (app) => registerRoutes(app, settings, pool, clients),
    ready: async () => void (await pool.query('select from oidc_record limit 0')),
    close: async () => {
      clearInterval(cleaning);
      await pool.end();
    },
  });
}

async function registerRoutes(
  app: FastifyInstance,
  settings: Settings,
  pool: pg.Pool,
  clients: PartnerClients,
): Promise<void> {
  registerInternalTokens(app, settings, pool);
  await app.register(async (scope) => {
    answerFaultsWithPages(scope, settings.publicUrl);
    const provider = await registerSignIn(scope, settings, pool, clients);
    await mountProvider(scope, provider, settings.issuer);
  });
}

/** Registers how people prove who they are, and the token issuer that believes them. */
async function registerSignIn(
  scope: FastifyInstance,
  settings: Settings,
  pool: pg.Pool,
  clients: PartnerClients,
): Promise<Provider> {
  const { signIn, publicUrl, issuer } = settings;
  if (signIn.kind === 'trial') {
    const provider = createProvider(settings, pool, demoRegister, clients);
    await registerTrialSignIn(scope, provider, pool);
    registerEndSession(scope, publicUrl);
    return provider;
  }
  const [key] = settings.keys.keys;
  const serviceToken = async () =>
    (await signToken(issuer, key ?? {}, serviceHolder('identity'))).access_token;
  const register = staffRegister({ pool, url: signIn.staffRegisterUrl, serviceToken });
  const provider = createProvider(settings, pool, register, clients);
  const upstream = new Upstream(signIn.upstream, `${issuer}/upstream/callback`, pool);
  registerEndSession(scope, publicUrl, upstream);
  registerStaffSignIn(scope, { provider, pool, upstream, register, publicUrl });
  return provider;
}

function answerFaultsWithPages(scope: FastifyInstance, publicUrl: string): void {
  scope.setErrorHandler((fault: Error, request, reply) => {
    const isExpired = fault.name === 'SessionNotFound';
    if (!isExpired) request.log.error({ fault: String(fault) }, 'a sign-in failed');
    return sendPage(
      reply,
      isExpired ? 400 : 503,
      faultPage(publicUrl, isExpired ? 'expired' : 'unavailable'),
    );
  });
}
