import type { FastifyRequest } from 'fastify';
import {
  IdentityUnavailable,
  SignInOver,
  type IdentityClient,
  type Tokens,
} from '../sign-in/identity-client.js';
import { forget, type SignedIn } from '../session/session.js';

const renewBeforeMilliseconds = 30_000;
const sharedForMilliseconds = 5_000;

/** Keeps the access tokens of sessions fresh without anybody noticing. */
export class TokenKeeper {
  private readonly renewals = new Map<string, Promise<Tokens>>();

  constructor(private readonly identity: IdentityClient) {}

  /**
   * An access token that is good for the next moments.
   * @returns undefined when the person's access has ended; the session is then over
   * @throws IdentityUnavailable when it has expired and cannot be renewed just now
   */
  async tokenFor(
    request: FastifyRequest,
    signedIn: SignedIn,
    now = Date.now(),
  ): Promise<string | undefined> {
    if (signedIn.accessTokenExpiresAt - now > renewBeforeMilliseconds) return signedIn.accessToken;
    try {
      const { accessToken, refreshToken, claims } = await this.renewed(signedIn);
      const { scope: _scope, expiresAt, ...holder } = claims;
      if (holder.subject !== signedIn.subject)
        throw new SignInOver('The renewed token is for somebody else.');
      request.session.signedIn = {
        ...(request.session.signedIn ?? signedIn),
        ...holder,
        accessToken,
        refreshToken,
        accessTokenExpiresAt: expiresAt.getTime(),
      };
      return accessToken;
    } catch (fault) {
      if (fault instanceof IdentityUnavailable && signedIn.accessTokenExpiresAt > now)
        return signedIn.accessToken;
      if (!(fault instanceof SignInOver)) throw fault;
      forget(request);
      return undefined;
    }
  }

  // A page asks for many things at once: they share one renewal, also those that had read the session just before it.
  private renewed({ refreshToken }: SignedIn): Promise<Tokens> {
    const known = this.renewals.get(refreshToken);
    if (known) return known;
    const renewal = this.identity.renew(refreshToken);
    const drop = () => this.renewals.delete(refreshToken);
    this.renewals.set(refreshToken, renewal);
    renewal.then(() => setTimeout(drop, sharedForMilliseconds).unref(), drop);
    return renewal;
  }
}
