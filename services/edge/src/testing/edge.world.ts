import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify, { type FastifyRequest } from 'fastify';
import pg from 'pg';
import { createLog } from '@ictg/kit/log';
import { applyMigrations } from '@ictg/kit/migration';
import { freePort, testDatabase } from '@ictg/kit/testing';
import { createSigningKeys, createVerifier, type TokenClaims } from '@ictg/kit/token';
import { doors } from '@ictg/kit/viewer';
import { startEdge } from '../edge.js';
import { readSettings } from '../environment.js';
import { migrations } from '../migrations.js';
import { Browser } from './browser.js';
import { migrateIdentity, startIdentityProcess, type IdentityProcess } from './identity.process.js';

const edgeSecret = 'edge-client-0123456789-abcdefghijklm';
const trialSecret = 'trial-0123456789-abcdefghijklmnopqrs';

/** What the gateway saw of the last operation. */
interface Seen {
  readonly headers: FastifyRequest['headers'];
  readonly body: unknown;
}

/** A running edge before a real token issuer and a gateway that tells what it saw. */
export interface EdgeWorld {
  readonly url: string;
  readonly admin: pg.Pool;
  readonly identityAdmin: pg.Pool;
  readonly seen: Seen[];
  readonly identity: IdentityProcess;
  restartIdentity(): Promise<void>;
  stopGateway(): Promise<void>;
  /** Who the gateway would take the caller of the last operation for. */
  holder(): Promise<TokenClaims>;
  /** A browser in which this demo person is signed in, and the secret of its session. */
  signedIn(subject: string): Promise<{ browser: Browser; csrf: string }>;
  trialToken(name: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the edge for one test file, with changes to its settings if given. */
export async function startWorld(
  serverUrl: string,
  changes: Record<string, string> = {},
): Promise<EdgeWorld> {
  const edgeDatabase = await testDatabase(
    serverUrl,
    'edge',
    async (url) => void (await applyMigrations(url, migrations('ictg_edge_run'))),
  );
  const identityDatabase = await testDatabase(serverUrl, 'identity', migrateIdentity);
  const [port, identityPort] = [await freePort(), await freePort()];
  const url = `http://127.0.0.1:${port}`;
  const issuer = `${url}/oidc`;
  const identityEnvironment = {
    MODE: 'trial',
    HOST: '127.0.0.1',
    PORT: String(identityPort),
    ISSUER: issuer,
    PUBLIC_URL: url,
    LOG_LEVEL: 'error',
    IDENTITY_DATABASE_URL: identityDatabase.runUrl,
    SIGNING_KEYS: await createSigningKeys('trial'),
    EDGE_CLIENT_SECRET: edgeSecret,
    SERVICE_SECRET: 'service-0123456789-abcdefghijklmnop',
    TRIAL_SECRET: trialSecret,
    AGREEMENTS_URL: 'http://127.0.0.1:1/agreements',
    AGREEMENT_PUBLIC_KEY: 'of nobody',
  };
  let identity = await startIdentityProcess(identityEnvironment);
  const gateway = await startGateway();
  const adminFolder = await backOffice();
  const settings = readSettings({
    MODE: 'trial',
    PORT: String(port),
    ISSUER: issuer,
    JWKS_URL: `${identity.url}/oidc/jwks`,
    PUBLIC_URL: url,
    EDGE_DATABASE_URL: edgeDatabase.runUrl,
    GATEWAY_URL: gateway.url,
    // No test of the edge opens a safety plan; the page is tested where it is made.
    CASEWORK_URL: gateway.url,
    NRM_URL: gateway.url,
    LOOKED_AFTER_URL: gateway.url,
    STATISTICS_URL: gateway.url,
    FORM_URL: gateway.url,
    PARTNERSHIP_URL: gateway.url,
    IDENTITY_URL: identity.url,
    ADMIN_DIR: adminFolder,
    EDGE_CLIENT_SECRET: edgeSecret,
    SESSION_SECRET: 'session-0123456789-abcdefghijklmnop',
    LOG_LEVEL: 'silent',
    ...changes,
  });
  const edge = await startEdge(settings, createLog('edge', settings.logLevel));
  const verifier = createVerifier({
    issuer,
    jwksUrl: `${identity.url}/oidc/jwks`,
    audiences: [...doors],
  });
  const admin = new pg.Pool({ connectionString: edgeDatabase.adminUrl, max: 2 });
  const identityAdmin = new pg.Pool({ connectionString: identityDatabase.adminUrl, max: 2 });
  return {
    url,
    admin,
    identityAdmin,
    seen: gateway.seen,
    get identity() {
      return identity;
    },
    async restartIdentity() {
      identity = await startIdentityProcess(identityEnvironment);
    },
    stopGateway: gateway.stop,
    async holder() {
      return verifier.verify(
        gateway.seen.at(-1)?.headers.authorization?.replace('Bearer ', '') ?? '',
      );
    },
    async signedIn(subject) {
      const browser = new Browser(url);
      await browser.open(`/sign-in?as=${subject}&to=/signed-in`);
      const { body } = await browser.session();
      return { browser, csrf: String(body.csrf) };
    },
    async trialToken(name) {
      const response = await fetch(`${identity.url}/internal/trial-token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${trialSecret}` },
        body: JSON.stringify({ name }),
      });
      return ((await response.json()) as { access_token: string }).access_token;
    },
    async stop() {
      await edge.stop();
      await identity.stop();
      await gateway.stop();
      await Promise.all([admin.end(), identityAdmin.end()]);
      await rm(adminFolder, { recursive: true });
    },
  };
}

async function startGateway() {
  const app = Fastify();
  const seen: Seen[] = [];
  app.post('/graphql', (request, reply) => {
    seen.push({ headers: request.headers, body: request.body });
    return reply
      .header('x-ictg-now', '2026-03-04T09:00:00Z')
      .header('set-cookie', 'gateway=1')
      .send({ data: { __typename: 'Query' } });
  });
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { url, seen, stop: () => app.close() };
}

async function backOffice(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ictg-edge-admin-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><title>Guardians</title><script type="module" src="/admin/assets/app-1a2b.js"></script>',
  );
  await writeFile(
    join(folder, 'analyst.html'),
    '<!doctype html><title>Questions about the numbers</title>',
  );
  await writeFile(join(folder, 'assets', 'app-1a2b.js'), 'export {};');
  await writeFile(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return folder;
}
