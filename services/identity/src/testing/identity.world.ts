import * as client from 'openid-client';
import pg from 'pg';
import type { AdmittedClient } from '@ictg/kit/agreement';
import { createLog } from '@ictg/kit/log';
import { applyMigrations } from '@ictg/kit/migration';
import { freePort, testDatabase } from '@ictg/kit/testing';
import { createSigningKeys, createVerifier, type Verifier } from '@ictg/kit/token';
import { doors } from '@ictg/kit/viewer';
import { readSettings } from '../environment.js';
import { startIdentity } from '../identity.js';
import { migrations } from '../migrations.js';
import { Browser } from './browser.js';

const edgeSecret = 'edge-client-0123456789-abcdefghijklm';
export const serviceSecret = 'service-0123456789-abcdefghijklmnop';
export const trialSecret = 'trial-0123456789-abcdefghijklmnopqrs';

/** A running token issuer with a database of its own, seen as the edge sees it. */
export interface IdentityWorld {
  readonly url: string;
  readonly issuer: string;
  /** The administrator's view of the database. */
  readonly admin: pg.Pool;
  /** The programs of partners that are admitted now. */
  readonly clients: Map<string, AdmittedClient>;
  readonly verifier: Verifier;
  readonly asEdge: client.Configuration;
  stop(): Promise<void>;
}

/** Starts identity for one test file: as a trial, or with the settings of production given. */
export async function startWorld(
  serverUrl: string,
  production?: Record<string, string>,
): Promise<IdentityWorld> {
  const { adminUrl, runUrl } = await testDatabase(serverUrl, 'identity', async (url) => {
    await applyMigrations(url, migrations('ictg_identity_run'));
  });
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const issuer = `${url}/oidc`;
  const settings = readSettings({
    PORT: String(port),
    ISSUER: issuer,
    PUBLIC_URL: url,
    IDENTITY_DATABASE_URL: runUrl,
    SIGNING_KEYS: await createSigningKeys('production'),
    EDGE_CLIENT_SECRET: edgeSecret,
    SERVICE_SECRET: serviceSecret,
    AGREEMENTS_URL: 'http://127.0.0.1:1/agreements',
    AGREEMENT_PUBLIC_KEY: 'of nobody',
    ...(production
      ? { MODE: 'production', ...production }
      : { MODE: 'trial', TRIAL_SECRET: trialSecret }),
  });
  const clients = new Map<string, AdmittedClient>();
  const running = await startIdentity(settings, createLog('identity', 'silent'), {
    client: (id) => clients.get(id),
  });
  const admin = new pg.Pool({ connectionString: adminUrl, max: 2 });
  const asEdge = await client.discovery(
    new URL(issuer),
    'edge',
    { id_token_signed_response_alg: 'ES256' },
    client.ClientSecretBasic(edgeSecret),
    { execute: [client.allowInsecureRequests] },
  );
  return {
    url,
    issuer,
    admin,
    clients,
    asEdge,
    verifier: createVerifier({ issuer, jwksUrl: `${issuer}/jwks`, audiences: [...doors] }),
    stop: async () => {
      await running.stop();
      await admin.end();
    },
  };
}

/** One sign-in as the edge begins it. */
export interface SignInAttempt {
  readonly url: URL;
  readonly checks: client.AuthorizationCodeGrantChecks;
}

export async function beginSignIn(
  world: IdentityWorld,
  parameters: Record<string, string> = {},
): Promise<SignInAttempt> {
  const verifier = client.randomPKCECodeVerifier();
  const checks = {
    pkceCodeVerifier: verifier,
    expectedState: client.randomState(),
    expectedNonce: client.randomNonce(),
    idTokenExpected: true,
  };
  const url = client.buildAuthorizationUrl(world.asEdge, {
    redirect_uri: `${world.url}/sign-in/callback`,
    scope: 'openid graph',
    prompt: 'login',
    state: checks.expectedState,
    nonce: checks.expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...parameters,
  });
  return { url, checks };
}

/** The tokens that a demo person ends up with after one click. */
export async function signInAs(world: IdentityWorld, subject: string, browser = new Browser()) {
  const { url, checks } = await beginSignIn(world, { login_hint: subject });
  const { stoppedAt, response } = await browser.follow(
    await browser.get(url),
    `${world.url}/sign-in/callback`,
  );
  if (!stoppedAt) throw new Error(`The sign-in ended on a page: ${await response.text()}`);
  return client.authorizationCodeGrant(world.asEdge, stoppedAt, checks);
}
