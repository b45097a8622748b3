import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../permission/permission.js';
import { candidates } from './candidate.queries.js';
import { casesInSight } from './caseload.queries.js';
import { suggestWorkers, type Candidate, type Suggestion } from './suggestion.rules.js';
import { needs, placeOf } from './suggestion.queries.js';
import { supportsById } from './support.queries.js';
import { supportLifecycle } from './support.states.js';
import { BulkReallocationPreview, BulkReallocationProposal } from './support.type.js';

/** Whose children go to whom. */
export interface BulkReallocationWanted {
  readonly fromStaffId: string;
  /** Who may take over; everybody when none is named. */
  readonly toStaffIds: readonly string[];
  /** Only these episodes; all when none is named. */
  readonly supportIds: readonly string[];
}

/**
 * Proposes who takes over each child of a worker. Every child given away counts at once in the load of whoever
 * gets it, and what is refused here is refused by the command for the same reason.
 */
export async function bulkReallocationPreview(
  desk: Desk,
  wanted: BulkReallocationWanted,
): Promise<BulkReallocationPreview> {
  mustBeAllowed(desk.viewer, 'support:allocate');
  const [from] = await candidates(desk, londonDay(new Date()), [wanted.fromStaffId]);
  if (!from) throw invalid('fromStaffId', 'Nobody on the staff register has this id.');
  const ids = await presentSupports(desk, wanted);
  const supports = [...(await supportsById(desk, ids)).values()];
  const asked = supports.flatMap(({ childId, route }) =>
    route ? [{ childId, role: route, presentStaffId: wanted.fromStaffId }] : [],
  );
  const needed = await needs(desk, asked);
  const everybody = await candidates(desk, londonDay(new Date()), null);
  const given = new Map(everybody.map(({ staffId, weight }) => [staffId, weight]));
  const chosen = ids.flatMap((id) => {
    const support = supports.find((one) => one.id === id);
    const need = support && needed.get(support.childId);
    if (!support || !need) return [];
    const pool = everybody
      .filter(({ staffId }) => mayTake(wanted, staffId))
      .map((one): Candidate => ({ ...one, weight: given.get(one.staffId) ?? one.weight }));
    const [best] = suggestWorkers(pool, need, placeOf);
    if (best && (best.isPossible || best.allowedWithReason))
      given.set(best.staffId, (given.get(best.staffId) ?? 0) + need.weight);
    return [{ support, best }];
  });
  const people = new Map(everybody.map(({ staffId, staffMember }) => [staffId, staffMember]));
  const rows = chosen.map(({ support, best }) =>
    Object.assign(new BulkReallocationProposal(), {
      support,
      staffMember: (best && people.get(best.staffId)) ?? null,
      ...verdict(supportLifecycle.move(support.state, 'reallocate'), best),
    }),
  );
  const inSight = (await casesInSight(desk, [wanted.fromStaffId])).get(wanted.fromStaffId) ?? 0;
  return Object.assign(new BulkReallocationPreview(), {
    rows,
    casesOutOfSight: from.cases - inSight,
  });
}

function mayTake({ fromStaffId, toStaffIds }: BulkReallocationWanted, staffId: string): boolean {
  return staffId !== fromStaffId && (toStaffIds.length === 0 || toStaffIds.includes(staffId));
}

function verdict(
  move: ReturnType<typeof supportLifecycle.move>,
  best: Suggestion | undefined,
): Pick<BulkReallocationProposal, 'isPossible' | 'allowedWithReason' | 'sentence'> {
  if (!move.ok) return { isPossible: false, allowedWithReason: false, sentence: move.sentence };
  if (!best)
    return {
      isPossible: false,
      allowedWithReason: false,
      sentence: 'Nobody is named who could take over. Name at least one worker.',
    };
  return {
    isPossible: best.isPossible,
    allowedWithReason: best.allowedWithReason,
    sentence:
      best.obstacle ??
      best.reasons
        .map((reason) => reason.sentence)
        .slice(0, 3)
        .join(' '),
  };
}

async function presentSupports(
  desk: Desk,
  { fromStaffId, supportIds }: BulkReallocationWanted,
): Promise<string[]> {
  const rows = await desk.rows<{ support_id: string }>(
    `select support_id from allocation where staff_id = ? and until_at is null
       and (?::jsonb = '[]' or support_id = any(array(select jsonb_array_elements_text(?::jsonb)))) order by from_at, id limit 200`,
    [fromStaffId, JSON.stringify(supportIds), JSON.stringify(supportIds)],
  );
  return rows.map((row) => row.support_id);
}
