import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { may, mustBeAllowed } from '../permission/permission.js';
import { staffJson, staffMemberOf, type StaffMember, type StaffRow } from '../staff/index.js';
import { redactSupport } from './support.policy.js';
import { Allocation, Support } from './support.type.js';

/** SQL for an episode as one value, named as the graph names it, on a row `u` of `support`. */
export const supportJson = `json_build_object('id', u.id, 'version', u.version, 'childId', u.child_id, 'referralId', u.referral_id,
  'state', u.state, 'route', u.route, 'openedAt', u.opened_at, 'allocationDueAt', u.allocation_due_at,
  'firstContactDueAt', u.first_contact_due_at, 'firstContactAt', u.first_contact_at, 'workerSince',
  (select a.from_at from allocation a where a.support_id = u.id and a.until_at is null limit 1),
  'endingPlannedOn', u.ending_planned_on, 'endingReason', u.ending_reason, 'endedOn', u.ended_on,
  'closureReason', u.closure_reason, 'missingSignedOffBy', u.missing_signed_off_by,
  'missingSignOffNote', u.missing_sign_off_note, 'outcome', u.outcome, 'weight', u.weight)`;

/** SQL for the present worker of an episode on a row `u` of `support`, or null. Asks for today once. */
export const guardianJson = `(select ${staffJson} from allocation a join staff_member s on s.id = a.staff_id
  where a.support_id = u.id and a.until_at is null limit 1)`;

const moments = [
  'openedAt',
  'allocationDueAt',
  'firstContactDueAt',
  'firstContactAt',
  'workerSince',
  'fromAt',
  'untilAt',
] as const;

/** The episode's graph type from what `supportJson` gave, as much of it as the viewer may read. */
export function supportOf(desk: Desk, row: object): Support {
  return Object.assign(new Support(), redactSupport(desk.viewer, withMoments(row)));
}

/** The episodes with these ids that exist for the viewer, by id. */
export async function supportsById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Support>> {
  const found = await supportsWhere(desk, 'u.id', ids);
  return new Map(found.map((support) => [support.id, support]));
}

/** Every episode of these children, newest first, by child. */
export async function supportsOfChildren(
  desk: Desk,
  childIds: readonly string[],
): Promise<Map<string, Support[]>> {
  return Map.groupBy(
    await supportsWhere(desk, 'u.child_id', childIds),
    (support) => support.childId,
  );
}

async function supportsWhere(
  desk: Desk,
  column: 'u.id' | 'u.child_id',
  values: readonly string[],
): Promise<Support[]> {
  mustBeAllowed(desk.viewer, 'child:read-card');
  const rows = await desk.rows<{ support: object }>(
    `select ${supportJson} as support from support u
     where ${column} = any(array(select jsonb_array_elements_text(?::jsonb))) order by u.opened_at desc, u.id desc`,
    [JSON.stringify(values)],
  );
  return rows.map((row) => supportOf(desk, row.support));
}

/** The present workers of these episodes, by episode. */
export async function guardiansOf(
  desk: Desk,
  supportIds: readonly string[],
): Promise<Map<string, StaffMember>> {
  const rows = await desk.rows<{ id: string; guardian: StaffRow | null }>(
    `select u.id, ${guardianJson} as guardian from support u where u.id = any(array(select jsonb_array_elements_text(?::jsonb)))`,
    [londonDay(new Date()), JSON.stringify(supportIds)],
  );
  return new Map(
    rows.flatMap(({ id, guardian }) => (guardian ? [[id, staffMemberOf(guardian)] as const] : [])),
  );
}

/** The subject of a child's present worker; null while nobody is allocated. */
export async function guardianSubject(desk: Desk, childId: string): Promise<string | null> {
  const [found] = await desk.rows<{ subject: string }>(
    `select s.subject from allocation a join staff_member s on s.id = a.staff_id
     where a.child_id = ? and a.until_at is null limit 1`,
    [childId],
  );
  return found?.subject ?? null;
}

/** Everybody who was the worker in these episodes, the present one first, by episode. Nothing for the thin card. */
export async function allocationsOf(
  desk: Desk,
  supportIds: readonly string[],
): Promise<Map<string, Allocation[]>> {
  if (!may(desk.viewer, 'child:read')) return new Map();
  const rows = await desk.rows<{ support_id: string; allocation: object; person: StaffRow }>(
    `select a.support_id, json_build_object('id', a.id, 'workerRole', a.worker_role, 'fromAt', a.from_at, 'untilAt', a.until_at,
       'allocatedBy', a.allocated_by, 'reason', a.reason, 'handoverNote', a.handover_note, 'firstContactAt', a.first_contact_at,
       'firstContactHow', a.first_contact_how, 'firstContactWith', a.first_contact_with,
       'firstContactNote', a.first_contact_note) as allocation, ${staffJson} as person
     from allocation a join staff_member s on s.id = a.staff_id
     where a.support_id = any(array(select jsonb_array_elements_text(?::jsonb))) order by a.from_at desc, a.id desc`,
    [londonDay(new Date()), JSON.stringify(supportIds)],
  );
  const made = rows.map((row) => ({
    supportId: row.support_id,
    allocation: Object.assign(new Allocation(), withMoments(row.allocation), {
      staffMember: staffMemberOf(row.person),
    }),
  }));
  return new Map(
    [...Map.groupBy(made, ({ supportId }) => supportId)].map(([id, list]) => [
      id,
      list.map(({ allocation }) => allocation),
    ]),
  );
}

function withMoments(row: object): object {
  const values = row as Record<string, unknown>;
  const found = moments.flatMap((name) =>
    typeof values[name] === 'string' ? [[name, new Date(values[name])] as const] : [],
  );
  return { ...row, ...Object.fromEntries(found) };
}
