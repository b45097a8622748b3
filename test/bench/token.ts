import type { Trial } from './environment.ts';

/** A fresh access token of a demo person. */
export async function tokenOf({ services, secret }: Trial, name: string): Promise<string> {
  const answer = await fetch(new URL('/internal/trial-token', services.identity.url), {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name }),
  });
  if (!answer.ok)
    throw new Error(`Identity gave no token for ${name}: it answered ${answer.status}.`);
  const { access_token } = (await answer.json()) as { access_token: string };
  return access_token;
}
