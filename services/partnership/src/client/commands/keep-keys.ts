import { londonDay, type Day } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, notFound, ruleBroken } from '@ictg/kit/refusal';
import { PartnerClientEntity, type PartnerClient } from '../client.entity.js';
import { tellContact } from '../client.mail.js';
import { keeps, mustBeAPerson } from '../client.policy.js';
import { keyDaysFault, keyStanding, whyNoFurtherKey } from '../client.rules.js';
import type { ClientKey } from '../client.vocabulary.js';
import { readPublicKey } from '../public-key.js';

/** A key as it is pasted, with its days. */
export interface PastedKey {
  readonly publicKey: string;
  readonly fromOn?: Day | null;
  readonly untilOn: Day;
}

export interface AddKey extends PastedKey {
  readonly clientId: string;
  readonly version: number;
}

export interface RevokeKey {
  readonly clientId: string;
  readonly version: number;
  readonly thumbprint: string;
}

/** Adds the next key of a connection. Both hold until the older one ends or is revoked. */
export async function addClientKey(desk: Desk, input: AddKey): Promise<string> {
  mustBeAPerson(desk.viewer, 'client:keep-own');
  const client = await clientForChange(desk, input.clientId, input.version);
  const reason = whyNoFurtherKey(client.state, client.keys, londonDay(new Date()));
  if (reason !== undefined) throw ruleBroken('NO_FURTHER_KEY', reason);
  client.keys = [...client.keys, await newKey(desk, input)];
  await (await desk.em()).flush();
  return client.id;
}

/** Revokes a key: within a minute it proves nothing, and tokens got by it are refused. */
export async function revokeClientKey(desk: Desk, input: RevokeKey): Promise<string> {
  mustBeAPerson(desk.viewer, keeps(desk.viewer) ? 'client:admit' : 'client:keep-own');
  const client = await clientForChange(desk, input.clientId, input.version);
  const key = client.keys.find(({ thumbprint }) => thumbprint === input.thumbprint);
  if (!key) throw notFound('key');
  if (keyStanding(key, londonDay(new Date())) === 'REVOKED')
    throw ruleBroken('KEY_REVOKED_ALREADY', 'This key is revoked already. Nothing is left to do.');
  const revoked = { ...key, revokedAt: new Date().toISOString(), revokedBy: desk.viewer.name };
  client.keys = client.keys.map((one) => (one === key ? revoked : one));
  await (await desk.em()).flush();
  await tellContact(desk, client, 'KEY_REVOKED');
  return client.id;
}

/** A pasted key as it is kept, if it can be. The text itself is kept nowhere. */
export async function newKey(desk: Desk, pasted: PastedKey): Promise<ClientKey> {
  const today = londonDay(new Date());
  const read = readPublicKey(pasted.publicKey);
  if ('fault' in read) throw invalid('publicKey', read.fault);
  const days = { fromOn: pasted.fromOn ?? today, untilOn: pasted.untilOn };
  const fault = keyDaysFault(days, today);
  if (fault) throw invalid(fault.field, fault.sentence);
  const [known] = await desk.rows<{ taken: boolean }>('select client_key_taken(?) as taken', [
    read.thumbprint,
  ]);
  if (known?.taken !== false)
    throw invalid(
      'publicKey',
      'This key was used before. A key belongs to one connection and is never used again: make a new pair.',
    );
  return {
    thumbprint: read.thumbprint,
    kid: read.kid,
    publicKey: read.key,
    ...days,
    addedBy: desk.viewer.name,
    addedAt: new Date().toISOString(),
    revokedAt: null,
    revokedBy: null,
  };
}

/** A connection that exists for the viewer, as it was read. */
export function clientForChange(desk: Desk, id: string, version: number): Promise<PartnerClient> {
  return loadForChange<PartnerClient>(desk, PartnerClientEntity, 'connection', id, version);
}
