import { londonDay } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { writeTimeline } from '../../timeline/index.js';
import type { Support } from '../support.entity.js';
import { aWorker, workerRoleName } from '../support.words.js';
import type { WorkerRole } from '../support.vocabulary.js';
import { chooseWorker, holdWorkers } from './choose-worker.js';
import { handOver } from './hand-over.js';
import { currentAllocation, moveSupport, type SupportStep } from './move-support.js';
import { nameOf, needHandover } from './reallocate-worker.js';
import { reweigh } from './reweigh.js';

export interface ChangeRoute extends SupportStep {
  readonly route: WorkerRole;
  /** Why the offer is another now, e.g. that somebody with parental responsibility was found. */
  readonly decisionReason: string;
  /** The next worker: needed once somebody is allocated. */
  readonly staffId?: string | null | undefined;
  readonly handoverNote?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

/**
 * Changes what kind of worker a child has, in the same episode: parental responsibility was found or lost, or
 * need has changed. Where a worker is allocated, the next one takes over in the same step.
 */
export async function changeRoute(desk: Desk, input: ChangeRoute): Promise<string> {
  mustBeAllowed(desk.viewer, 'support:allocate');
  if (input.decisionReason.trim().length < 10)
    throw invalid(
      'decisionReason',
      'Say in a sentence why the offer is another now.',
      'NEW_OFFER_NOT_DECIDED',
    );
  if (input.staffId) await holdWorkers(desk, [input.staffId]);
  const support = await moveSupport(desk, input, 'changeRoute', 'support:allocate');
  const before = support.route;
  if (before === input.route)
    throw ruleBroken(
      'ROUTE_UNCHANGED',
      `This child has ${aWorker(before)} as it is. To change the person, reallocate.`,
      'route',
    );
  support.route = input.route;
  await reweigh(desk, support);
  await recordDecision(desk, support, input);
  const passedOn = await passOn(desk, support, input);
  await writeTimeline(desk, {
    childId: support.childId,
    category: 'DECISION',
    kind: 'support.route-changed',
    text: `Route changed from ${workerRoleName(before)} to ${workerRoleName(input.route)}: ${input.decisionReason.trim()}${passedOn}`,
    recordId: support.id,
  });
  return support.id;
}

async function passOn(desk: Desk, support: Support, input: ChangeRoute): Promise<string> {
  const current = await currentAllocation(desk, support.id);
  if (!current) {
    if (input.staffId)
      throw invalid('staffId', 'Nobody is allocated yet. Change the route first, then allocate.');
    return '';
  }
  if (!input.staffId)
    throw invalid(
      'staffId',
      `Name ${aWorker(input.route)} who takes over, so that the child is with somebody at every moment.`,
      'NEW_WORKER_NOT_NAMED',
    );
  needHandover(input.handoverNote);
  const worker = await chooseWorker(desk, support, {
    staffId: input.staffId,
    reason: input.reason,
    presentStaffId: null,
  });
  const from = await nameOf(desk, current.staffId);
  await handOver(desk, support, current, {
    worker,
    reason: input.reason,
    handoverNote: input.handoverNote,
  });
  return worker.staffId === current.staffId
    ? ` ${worker.name} goes on in the new role.`
    : ` ${worker.name} took over from ${from}.`;
}

/** The change stands on a decision of its own, beside the one made when the referral was accepted. */
async function recordDecision(desk: Desk, support: Support, input: ChangeRoute): Promise<void> {
  await (await desk.em()).flush();
  await desk.rows(
    `insert into offer_decision (id, created_at, referral_id, child_id, as_of, guidance_version, computed_offer, offer, reasons,
       facts, flags, decided_by, decided_at, override_reason)
     select ?, now(), d.referral_id, d.child_id, ?, d.guidance_version, d.computed_offer, ?, d.reasons, d.facts, d.flags, ?, now(), ?
     from offer_decision d where d.child_id = ? and d.referral_id = ? order by d.decided_at desc, d.id desc limit 1`,
    [
      newId('off'),
      londonDay(new Date()),
      input.route,
      desk.viewer.name,
      input.decisionReason.trim(),
      support.childId,
      support.referralId ?? '',
    ],
  );
}
