import type { Account, KoaContextWithOIDC, UnknownObject } from 'oidc-provider';
import { calculateJwkThumbprint, importJWK, jwtVerify, type JWK } from 'jose';
import type { TokenHolder } from '@ictg/kit/token';
import type { Door } from '@ictg/kit/viewer';

/** Every token is for the graph; its audience says through which door. */
export const graphResource = 'urn:ictg:graph';
export const graphScope = 'graph';

interface HeldAccount extends Account {
  readonly holder: TokenHolder;
}

function holderIn(ctx: KoaContextWithOIDC): TokenHolder | undefined {
  return (ctx.oidc.account as HeldAccount | undefined)?.holder;
}

/** Through which door the token that is being made leads: by the kind of person, never by what the client asks for. */
export function audienceOf(ctx: KoaContextWithOIDC): Door {
  const holder = holderIn(ctx);
  if (holder) return holder.door;
  return ctx.oidc.client?.grantTypeAllowed('client_credentials') ? 'partner' : 'first-party';
}

/** What the token that is being made says about its holder beyond their subject. */
export async function claimsFor(ctx: KoaContextWithOIDC): Promise<UnknownObject | undefined> {
  const holder = holderIn(ctx);
  if (holder) {
    const { name, roles, areas, agency } = holder;
    return { name, roles, areas, ...(agency === undefined ? {} : { agency }) };
  }
  const { client } = ctx.oidc;
  if (!client?.grantTypeAllowed('client_credentials')) return undefined;
  return {
    name: client.clientName,
    roles: [client.ictg_role],
    areas: [],
    agency: client.ictg_agency,
    clientKey: await keyThatProved(ctx),
  };
}

/** Which of its keys a partner's program has just proved itself by: what that key gave ends with it. */
async function keyThatProved({ oidc }: KoaContextWithOIDC): Promise<string> {
  const assertion = String(oidc.params?.client_assertion);
  for (const key of (oidc.client?.jwks?.keys ?? []) as JWK[]) {
    const isIt = await jwtVerify(assertion, await importJWK(key))
      .then(() => true)
      .catch(() => false);
    if (isIt) return calculateJwkThumbprint(key);
  }
  throw new Error('A program has got past its sign-in with none of its keys.');
}

/** The edge is ours, so nobody is asked whether it may act for them. */
export async function grantOf(ctx: KoaContextWithOIDC) {
  const { Grant } = ctx.oidc.provider;
  const { client, session } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const grant = new Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(graphResource, graphScope);
  await grant.save();
  return grant;
}
