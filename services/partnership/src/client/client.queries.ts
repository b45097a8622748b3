import { londonDay } from '@ictg/kit/calendar';
import type { AdmittedClient } from '@ictg/kit/agreement';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { may, mustBeAllowed } from '../permission/permission.js';
import { PartnerClientEntity, type PartnerClient } from './client.entity.js';
import { keeps, mayMove } from './client.policy.js';
import { lastUses, limitsByPartner, limitsOf, partnerKey } from './client-use.queries.js';
import { keyStanding, livingKeys, whyNoFurtherKey } from './client.rules.js';
import type { ClientState } from './client.states.js';
import { ClientKeyType, PartnerClientAccess, PartnerClientType } from './client.type.js';

/** The connections of the viewer's own agency, newest first. */
export async function ownClients(desk: Desk): Promise<PartnerClientType[]> {
  mustBeAllowed(desk.viewer, 'client:read-own');
  const em = await desk.em();
  const rows = await em.find(
    PartnerClientEntity,
    {},
    { orderBy: { createdAt: 'desc', id: 'desc' }, limit: 100 },
  );
  return withUses(desk, rows);
}

/** One page of the connections of all partners, by client id. */
export async function clientPage(
  desk: Desk,
  args: {
    readonly first: number;
    readonly after: string | null;
    readonly state: ClientState | null;
  },
): Promise<Page<PartnerClientType>> {
  mustBeAllowed(desk.viewer, 'client:read');
  const { first, after, state } = args;
  const last = after ? decodeCursor(after, 1)[0] : null;
  const em = await desk.em();
  const rows = await em.find(
    PartnerClientEntity,
    {
      ...(last === null ? {} : { clientId: { $gt: String(last) } }),
      ...(state === null ? {} : { state }),
    },
    { orderBy: { clientId: 'asc' }, limit: pageSize(first) + 1 },
  );
  const uses = await usesOf(desk, rows);
  return pageOf(
    rows,
    first,
    ({ clientId }) => [clientId],
    (row) => clientOf(desk, row, uses),
  );
}

/** The connection of this id, if it exists for the viewer. */
export async function clientById(desk: Desk, id: string): Promise<PartnerClientType | null> {
  const found = await (await desk.em()).findOne(PartnerClientEntity, { id });
  return found && clientOf(desk, found, await usesOf(desk, [found]));
}

/** What whoever answers partners must know of the programs that are admitted. */
export async function admittedClients(desk: Desk, today: string): Promise<AdmittedClient[]> {
  const em = await desk.em();
  const found = await em.find(
    PartnerClientEntity,
    { state: 'ADMITTED' },
    { orderBy: { clientId: 'asc' } },
  );
  const limits = await limitsByPartner(desk);
  return found.map(({ clientId, name, agency, kind, keys }) => ({
    clientId,
    name,
    agency,
    kind,
    limits: limitsOf(limits.get(partnerKey({ kind, agency }))),
    keys: livingKeys(keys, today).map(({ thumbprint, kid, publicKey, fromOn, untilOn }) => ({
      thumbprint,
      kid,
      publicKey,
      fromOn,
      untilOn,
    })),
  }));
}

async function withUses(desk: Desk, rows: readonly PartnerClient[]): Promise<PartnerClientType[]> {
  const uses = await usesOf(desk, rows);
  return rows.map((row) => clientOf(desk, row, uses));
}

function usesOf(desk: Desk, rows: readonly PartnerClient[]): Promise<ReadonlyMap<string, Date>> {
  return lastUses(
    desk,
    rows.map(({ clientId }) => clientId),
  );
}

function clientOf(
  desk: Desk,
  row: PartnerClient,
  uses: ReadonlyMap<string, Date>,
): PartnerClientType {
  return Object.assign(new PartnerClientType(), {
    ...row,
    requestedAt: row.createdAt,
    keys: [...row.keys].reverse().map((key) =>
      Object.assign(new ClientKeyType(), {
        ...key,
        revokedAt: key.revokedAt === null ? null : new Date(key.revokedAt),
        standing: keyStanding(key, today()),
        lastUsedAt: uses.get(key.thumbprint) ?? null,
      }),
    ),
    access: accessOf(desk, row),
  });
}

function accessOf({ viewer }: Desk, row: PartnerClient): PartnerClientAccess {
  const isPerson = viewer.clientKey === undefined;
  return Object.assign(new PartnerClientAccess(), {
    canAdmit: mayMove(viewer, row, 'admit'),
    canRefuse: mayMove(viewer, row, 'refuse'),
    canStop: mayMove(viewer, row, 'stop'),
    canResume: mayMove(viewer, row, 'resume'),
    canRevokeKeys: isPerson && (keeps(viewer) || may(viewer, 'client:keep-own')),
    whyNoFurtherKey:
      isPerson && may(viewer, 'client:keep-own')
        ? (whyNoFurtherKey(row.state, row.keys, today()) ?? null)
        : 'Keys are added by the partner, signed in to the back office.',
  });
}

function today(): string {
  return londonDay(new Date());
}
