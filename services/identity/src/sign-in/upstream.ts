import * as client from 'openid-client';
import type { Pool } from 'pg';
import { z } from 'zod';
import { isPrivateEnough } from '@ictg/kit/secret';
import type { UpstreamSettings } from '../environment.js';

/** What the organisation's provider says of somebody who has signed in there. */
export interface UpstreamPerson {
  readonly email: string | undefined;
  readonly isEmailVerified: boolean;
  /** The provider's proof of this sign-in, where it says how a sign-in ends. */
  readonly idToken?: string | undefined;
}

/** The organisation's provider refused or the person gave up: nothing of ours is at fault. */
export class UpstreamDeclined extends Error {}

const claimsShape = z.looseObject({ email: z.string().optional() });

/** The organisation's own OpenID provider, spoken to with code flow, PKCE, state and nonce. */
export class Upstream {
  private configuration: Promise<client.Configuration> | undefined;

  constructor(
    private readonly settings: UpstreamSettings,
    private readonly callback: string,
    private readonly pool: Pool,
  ) {}

  /** Where to send the person, and remembers that they are away. */
  async begin(interaction: string, hint: string | undefined): Promise<URL> {
    const configuration = await this.discovered();
    const state = client.randomState();
    const nonce = client.randomNonce();
    const verifier = client.randomPKCECodeVerifier();
    await this.pool.query(
      `insert into upstream_sign_in (state, interaction, nonce, verifier, expires_at)
       values ($1, $2, $3, $4, now() + interval '10 minutes')`,
      [state, interaction, nonce, verifier],
    );
    return client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.callback,
      scope: 'openid email profile',
      state,
      nonce,
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(hint === undefined ? {} : { login_hint: hint }),
    });
  }

  /** Which interaction an answer belongs to, without using it up: only the right browser may do that. */
  async interactionOf(state: string): Promise<string | undefined> {
    const { rows } = await this.pool.query<{ interaction: string }>(
      'select interaction from upstream_sign_in where state = $1 and expires_at > now()',
      [state],
    );
    return rows[0]?.interaction;
  }

  /**
   * Takes the provider's answer, once.
   * @throws UpstreamDeclined when it is a refusal, was used before or does not fit
   */
  async finish(interaction: string, query: string): Promise<UpstreamPerson> {
    const configuration = await this.discovered();
    const answer = new URL(`${this.callback}?${query}`);
    const { rows } = await this.pool.query<{ nonce: string; verifier: string; state: string }>(
      'delete from upstream_sign_in where state = $1 and interaction = $2 and expires_at > now() returning nonce, verifier, state',
      [answer.searchParams.get('state'), interaction],
    );
    const [begun] = rows;
    if (!begun)
      throw new UpstreamDeclined('This answer was used before or belongs to nobody who is away.');
    try {
      const tokens = await client.authorizationCodeGrant(configuration, answer, {
        expectedState: begun.state,
        expectedNonce: begun.nonce,
        pkceCodeVerifier: begun.verifier,
        idTokenExpected: true,
      });
      const canEnd = configuration.serverMetadata().end_session_endpoint !== undefined;
      return {
        ...this.personIn(tokens.claims()),
        ...(canEnd && { idToken: tokens.id_token }),
      };
    } catch (fault) {
      if (fault instanceof TypeError) throw fault;
      throw new UpstreamDeclined('The provider did not confirm the sign-in.', { cause: fault });
    }
  }

  /** Where the person's session at the provider ends; nowhere when it publishes no address for that. */
  async endSession(home: string, idToken: string | undefined): Promise<URL | undefined> {
    const configuration = await this.discovered();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return undefined;
    return client.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: home,
      ...(idToken === undefined ? {} : { id_token_hint: idToken }),
    });
  }

  private personIn(claims: unknown): UpstreamPerson {
    const { email, [this.settings.emailVerifiedClaim]: verified } = claimsShape.parse(claims);
    return {
      email: email?.trim().toLowerCase(),
      isEmailVerified: verified === true || verified === 'true' || verified === 1,
    };
  }

  private discovered(): Promise<client.Configuration> {
    this.configuration ??= this.discover().catch((fault: unknown) => {
      this.configuration = undefined;
      throw fault;
    });
    return this.configuration;
  }

  private discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.settings;
    const isPlain = issuer.startsWith('http:') && isPrivateEnough(issuer);
    return client.discovery(
      new URL(issuer),
      clientId,
      undefined,
      client.ClientSecretBasic(clientSecret),
      {
        timeout: 5,
        execute: isPlain ? [client.allowInsecureRequests] : [],
      },
    );
  }
}
