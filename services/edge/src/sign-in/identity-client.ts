import * as client from 'openid-client';
import { createVerifier, signingAlgorithm, type TokenClaims } from '@ictg/kit/token';
import { doors } from '@ictg/kit/viewer';
import type { Settings } from '../environment.js';

/** What a sign-in or a renewal brings. */
export interface Tokens {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly claims: TokenClaims;
}

/** What must come back with the code of a sign-in that we began. */
export interface Pending {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  /** Where the person wanted to go. */
  readonly to?: string;
}

/** The sign-in is over, or was never good: the person has to sign in again. */
export class SignInOver extends Error {}

/** Identity does not answer at the moment. Nobody is signed out for that. */
export class IdentityUnavailable extends Error {
  readonly statusCode = 503;
}

const answerMilliseconds = 8_000;

/** Speaks OpenID Connect with our own token issuer, inside our network. */
export class IdentityClient {
  private readonly configuration: client.Configuration;
  private readonly verifier;
  private readonly callback: string;

  constructor(private readonly settings: Settings) {
    const { issuer, identityUrl, jwksUrl, clientSecret, publicUrl } = settings;
    this.callback = `${publicUrl}/sign-in/callback`;
    this.verifier = createVerifier({
      issuer,
      jwksUrl,
      audiences: doors.filter((door) => door !== 'service'),
    });
    const server = {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${identityUrl}/oidc/token`,
      revocation_endpoint: `${identityUrl}/oidc/token/revocation`,
      jwks_uri: jwksUrl,
      authorization_response_iss_parameter_supported: true,
    };
    const metadata = { id_token_signed_response_alg: signingAlgorithm };
    this.configuration = new client.Configuration(
      server,
      'edge',
      metadata,
      client.ClientSecretBasic(clientSecret),
    );
    this.configuration.timeout = answerMilliseconds / 1000;
    // Between our own processes on one machine or in one private network there is no TLS to speak of.
    client.allowInsecureRequests(this.configuration);
  }

  /** Begins a sign-in: where to send the browser, and what to remember until it is back. */
  async begin(
    to: string | undefined,
    hint: string | undefined,
  ): Promise<{ url: URL; pending: Pending }> {
    const pending = {
      state: client.randomState(),
      nonce: client.randomNonce(),
      verifier: client.randomPKCECodeVerifier(),
      ...(to === undefined ? {} : { to }),
    };
    const url = client.buildAuthorizationUrl(this.configuration, {
      redirect_uri: this.callback,
      scope: 'openid graph',
      prompt: 'login',
      state: pending.state,
      nonce: pending.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
      code_challenge_method: 'S256',
      ...(hint === undefined ? {} : { login_hint: hint }),
    });
    return { url, pending };
  }

  /** Turns the code that came back into tokens. */
  redeem(query: string, pending: Pending): Promise<Tokens> {
    const checks = {
      expectedState: pending.state,
      expectedNonce: pending.nonce,
      pkceCodeVerifier: pending.verifier,
      idTokenExpected: true,
    };
    return this.tokensOf(() =>
      client.authorizationCodeGrant(
        this.configuration,
        new URL(`${this.callback}${query}`),
        checks,
      ),
    );
  }

  /** Renews the access token; identity looks up anew what the person may do. */
  renew(refreshToken: string): Promise<Tokens> {
    return this.tokensOf(() => client.refreshTokenGrant(this.configuration, refreshToken));
  }

  /** Makes a refresh token worthless. */
  async revoke(refreshToken: string): Promise<void> {
    await client.tokenRevocation(this.configuration, refreshToken);
  }

  private async tokensOf(ask: () => Promise<client.TokenEndpointResponse>): Promise<Tokens> {
    try {
      const { access_token, refresh_token } = await ask();
      const claims = await this.verifier.verify(access_token);
      if (refresh_token === undefined) throw new SignInOver('Identity gave no refresh token.');
      return { accessToken: access_token, refreshToken: refresh_token, claims };
    } catch (fault) {
      throw isRefusal(fault)
        ? new SignInOver('Identity refused.', { cause: fault })
        : asUnavailable(fault);
    }
  }
}

const refusals = new Set([
  'invalid_grant',
  'access_denied',
  'login_required',
  'interaction_required',
]);
const tampered = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
]);

function isRefusal(fault: unknown): boolean {
  if (fault instanceof SignInOver) return true;
  if (
    fault instanceof client.ResponseBodyError ||
    fault instanceof client.AuthorizationResponseError
  )
    return refusals.has(fault.error);
  return fault instanceof client.ClientError && tampered.has(fault.code ?? '');
}

function asUnavailable(fault: unknown): IdentityUnavailable {
  return new IdentityUnavailable('Signing in does not work at the moment.', { cause: fault });
}
