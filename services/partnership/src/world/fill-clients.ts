// cspell:ignore isodow
import { generateKeyPairSync } from 'node:crypto';
import type { RequiredEntityData } from '@mikro-orm/core';
import type { PartnerKind } from '@ictg/kit/agreement';
import { addDays, type Day } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import { partnerOf } from '../agreement/index.js';
import { PartnerClientEntity, readPublicKey, type PartnerClient } from '../client/index.js';
import type { ClientState } from '../client/client.states.js';
import type { ClientKey } from '../client/client.vocabulary.js';

interface Made {
  readonly clientId: string;
  readonly kind: PartnerKind;
  readonly agency: string;
  readonly name: string;
  readonly use: string;
  readonly state: ClientState;
  readonly reason?: string;
  /** First and last day of each key, counted from the world's present. */
  readonly keys: readonly (readonly [from: number, until: number])[];
}

const surrey = { kind: 'COUNCIL', agency: 'E10000030' } as const;

/** Connections in every way in which one can stand, the demo partners' own among them. Nobody has their private keys. */
const made: readonly Made[] = [
  {
    ...surrey,
    clientId: 'surrey-case-system',
    name: 'Example case system',
    use: 'Shows a social worker who the guardian of a child is, and the meetings to come.',
    state: 'ADMITTED',
    keys: [
      [-340, 24],
      [-6, 359],
    ],
  },
  {
    ...surrey,
    clientId: 'surrey-change-reader',
    name: 'Nightly reader of changes',
    use: 'Reads each night what has changed, and puts a note on the desk of the social worker.',
    state: 'REQUESTED',
    keys: [[0, 365]],
  },
  {
    ...surrey,
    clientId: 'surrey-old-portal',
    name: 'Portal that was replaced',
    use: 'Showed the same as the case system does now.',
    state: 'STOPPED',
    reason: 'Replaced by the case system.',
    keys: [[-700, -30]],
  },
  {
    kind: 'POLICE',
    agency: 'E23000031',
    clientId: 'surrey-police-missing',
    name: 'Example missing persons system',
    use: 'Shows an officer who the guardian of a missing child is.',
    state: 'ADMITTED',
    keys: [[-150, 20]],
  },
  {
    kind: 'HOME_OFFICE',
    agency: 'home-office',
    clientId: 'contract-figures',
    name: 'Figures for the contract meeting',
    use: 'Reads the protected figures once a month.',
    state: 'ADMITTED',
    keys: [[-90, 275]],
  },
  {
    kind: 'COUNCIL',
    agency: 'E10000016',
    clientId: 'kent-dashboard',
    name: 'Dashboard for managers',
    use: 'Would show how many children there are by ward.',
    state: 'REFUSED',
    reason:
      'The agreement is for keeping children safe, not for counting them. Ask for protected figures.',
    keys: [[-60, 300]],
  },
];

/** Makes the connections of the demo world, once. */
export async function fillClients(desk: Desk, worldDate: Day): Promise<void> {
  const em = await desk.em();
  if ((await em.count(PartnerClientEntity)) > 0) return;
  for (const one of made) em.create(PartnerClientEntity, rowOf(one, worldDate), { persist: true });
  await em.flush();
  await fillUse(desk, worldDate);
}

/** A month of what admitted connections asked: fewer at weekends, and one night on which one of them asked too much. */
async function fillUse(desk: Desk, worldDate: Day): Promise<void> {
  await desk.rows(
    `insert into client_use (id, created_at, client_id, kind, agency, thumbprint, on_day, operation, requests, refused, limited, slow, last_at)
     select 'use_' || md5(c.client_id || d.ago || o.operation), now(), c.client_id, c.kind, c.agency, k.value ->> 'thumbprint',
       (?::date - d.ago), o.operation, n.requests, n.requests / 90, case when d.ago = 9 then n.requests / 3 else 0 end, n.requests / 140,
       (?::date - d.ago) + time '21:40'
     from partner_client c, jsonb_array_elements(c.keys) with ordinality k, generate_series(1, 29) as d (ago),
       (values ('Changes', 288), ('ChildOfOurs', 47), ('', 6)) as o (operation, usual),
       lateral (select (o.usual * (case when extract(isodow from ?::date - d.ago) > 5 then 0.4 else 1 end)
         * (case when d.ago = 9 then 3 else 1 + (d.ago % 4) * 0.06 end))::integer as requests) n
     where c.state = 'ADMITTED' and k.ordinality = 1 and n.requests > 0 and c.kind in ('COUNCIL', 'POLICE')`,
    [worldDate, worldDate, worldDate],
  );
}

function rowOf(one: Made, worldDate: Day): RequiredEntityData<PartnerClient> {
  const isDecided = one.state !== 'REQUESTED';
  const begun = Math.min(...one.keys.map(([from]) => from));
  return {
    id: newId('pcl'),
    createdAt: new Date(`${addDays(worldDate, begun - 3)}T10:05:00Z`),
    clientId: one.clientId,
    kind: one.kind,
    agency: one.agency,
    partnerName: partnerOf(one.kind, one.agency)?.name ?? one.agency,
    name: one.name,
    use: one.use,
    contactName: 'Tally Sample',
    contactEmail: `${one.clientId}@example.org`,
    contactLanguage: 'ENGLISH',
    keys: one.keys.map(([from, until]) =>
      keyOf(addDays(worldDate, from), addDays(worldDate, until)),
    ),
    state: one.state,
    stateReason: one.reason ?? null,
    requestedBy: 'Tally Sample',
    decidedBy: isDecided ? 'Aurora Example' : null,
    decidedAt: isDecided ? new Date(`${addDays(worldDate, begun)}T15:20:00Z`) : null,
  };
}

function keyOf(fromOn: Day, untilOn: Day): ClientKey {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const read = readPublicKey(publicKey.export({ type: 'spki', format: 'pem' }).toString());
  if ('fault' in read) throw new Error(read.fault);
  return {
    thumbprint: read.thumbprint,
    kid: read.kid,
    publicKey: read.key,
    fromOn,
    untilOn,
    addedBy: 'Tally Sample',
    addedAt: `${fromOn}T09:00:00Z`,
    revokedAt: null,
    revokedBy: null,
  };
}
