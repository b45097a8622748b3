import { createHmac } from 'node:crypto';
import { Provider, type Configuration } from 'oidc-provider';
import type { Pool } from 'pg';
import { pageSecurityPolicy } from '@ictg/kit/page';
import { signingAlgorithm, tokenLifetimeSeconds } from '@ictg/kit/token';
import type { Settings } from '../environment.js';
import { faultPage } from '../page/fault.page.js';
import type { PartnerClients } from '../record/partner-client.js';
import { recordAdapter } from '../record/record.adapter.js';
import type { Register } from '../register/register.js';
import { audienceOf, claimsFor, graphResource, grantOf, graphScope } from './grant.js';

/** The edge is the only client that people sign in through. */
const edgeClientId = 'edge';

const minute = 60;
const hour = 60 * minute;

/** Where the sign-in of the edge comes back to. */
function callbackUrl(publicUrl: string): string {
  return `${publicUrl}/sign-in/callback`;
}

/** Sets up the token issuer: authorization code with PKCE for the edge, private keys for partners' systems. */
export function createProvider(
  settings: Settings,
  pool: Pool,
  register: Register,
  clients: PartnerClients,
): Provider {
  const provider = new Provider(settings.issuer, {
    adapter: recordAdapter(pool, clients),
    clients: [edgeClient(settings)],
    jwks: { keys: [...settings.keys.keys] },
    cookies: cookiesOf(settings),
    interactions: { url: (_ctx, interaction) => `/oidc/interaction/${interaction.uid}` },
    responseTypes: ['code'],
    scopes: ['openid'],
    pkce: { required: () => true },
    clientAuthMethods: ['client_secret_basic', 'private_key_jwt'],
    clientDefaults: { id_token_signed_response_alg: signingAlgorithm },
    enabledJWA: {
      idTokenSigningAlgValues: [signingAlgorithm],
      clientAuthSigningAlgValues: [signingAlgorithm],
    },
    extraClientMetadata: { properties: ['ictg_role', 'ictg_agency'] },
    features: {
      devInteractions: { enabled: false },
      userinfo: { enabled: false },
      rpInitiatedLogout: { enabled: false },
      revocation: {
        enabled: true,
        allowedPolicy: (_ctx, client, token) => token.clientId === client.clientId,
      },
      clientCredentials: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => graphResource,
        useGrantedResource: () => true,
        getResourceServerInfo: (ctx) => ({
          scope: graphScope,
          audience: audienceOf(ctx),
          accessTokenFormat: 'jwt',
          accessTokenTTL: tokenLifetimeSeconds,
          jwt: { sign: { alg: signingAlgorithm } },
        }),
      },
    },
    async findAccount(_ctx, subject) {
      const holder = await register.find(subject);
      return holder && { accountId: subject, holder, claims: () => ({ sub: subject }) };
    },
    extraTokenClaims: (ctx) => claimsFor(ctx),
    loadExistingGrant: grantOf,
    // The edge keeps the refresh token on the server for the length of one session, which is shorter than it.
    issueRefreshToken: (_ctx, client) => client.clientId === edgeClientId,
    rotateRefreshToken: false,
    expiresWithSession: () => false,
    ttl: {
      AccessToken: tokenLifetimeSeconds,
      AuthorizationCode: minute,
      ClientCredentials: tokenLifetimeSeconds,
      Grant: 24 * hour,
      IdToken: tokenLifetimeSeconds,
      Interaction: 10 * minute,
      RefreshToken: 24 * hour,
      Session: 10 * minute,
    },
    renderError(ctx, out) {
      ctx.type = 'html';
      ctx.set('content-security-policy', pageSecurityPolicy);
      ctx.body = faultPage(
        settings.publicUrl,
        out.error === 'invalid_client' || out.error === 'invalid_redirect_uri'
          ? 'set-up'
          : 'expired',
      );
    },
  } satisfies Configuration);
  provider.proxy = true;
  return provider;
}

function edgeClient(settings: Settings) {
  return {
    client_id: edgeClientId,
    client_secret: settings.edgeClientSecret,
    token_endpoint_auth_method: 'client_secret_basic' as const,
    redirect_uris: [callbackUrl(settings.publicUrl)],
    response_types: ['code' as const],
    grant_types: ['authorization_code', 'refresh_token'],
  };
}

function cookiesOf(settings: Settings): NonNullable<Configuration['cookies']> {
  const [signer] = settings.keys.keys;
  return {
    keys: [
      createHmac('sha256', signer?.d ?? '')
        .update('cookies of the sign-in')
        .digest('base64url'),
    ],
    names: { session: 'ictg-issuer', interaction: 'ictg-interaction', resume: 'ictg-resume' },
    // The issuer's own session cookie is never sent back to it: every sign-in begins afresh, so that the person at
    // the keyboard is asked again and one demo person can follow another. The edge alone keeps people signed in.
    long: {
      path: '/oidc/every-sign-in-begins-afresh',
      httpOnly: true,
      sameSite: 'lax',
      signed: true,
    },
    short: { httpOnly: true, sameSite: 'lax', signed: true },
  };
}
