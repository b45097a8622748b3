import { addDays, londonDay } from '@ictg/kit/calendar';
import { caseWeight, supportDueAt, type SupportState } from '../../support/index.js';
import { recordId } from '../chance/record-id.js';
import type { ChildDraft, ReferralDraft } from '../draft/child-draft.js';
import { managerAt } from '../staff/manager.js';
import type { Episode } from '../support/episode.js';
import { handoverNotes } from '../timeline/sentence.data.js';
import { alertKindsOf } from './alert-rows.js';
import { interpreterNeed } from './child-rows.js';
import type { RowSet } from './row-set.js';
import { addWorkRows } from '../practice/work-rows.js';

/** Writes an episode of support, who was allocated in turn, and from when to when they could see the child. */
export function addSupportRows(
  rows: RowSet,
  child: ChildDraft,
  referral: ReferralDraft,
  worldDate: string,
): void {
  const { episode } = referral;
  if (!episode) return;
  const chance = child.chance.fork(`support ${referral.id}`);
  const supportId = recordId(chance, 'sup', episode.openedAt);
  const [first] = episode.stints;
  const state = stateOf(episode, worldDate, chance.unit());
  addWorkRows(rows, { child, episode, supportId, state, worldDate });
  const { weight } = caseWeight({
    route: episode.route,
    state,
    interpreterNeeded: interpreterNeed(child),
    alerts: alertKindsOf(child),
  });
  rows.add('support', {
    id: supportId,
    createdAt: episode.openedAt,
    childId: child.id,
    referralId: referral.id,
    state,
    route: episode.route,
    openedAt: episode.openedAt,
    allocationDueAt: supportDueAt('ALLOCATION', episode.openedAt),
    firstContactDueAt: first ? supportDueAt('FIRST_CONTACT', first.fromAt) : null,
    firstContactAt: episode.firstContactAt,
    endedOn: episode.endedOn,
    closureReason: episode.closureReason,
    outcome: null,
    weight,
  });
  episode.stints.forEach((stint, index) => {
    if (!stint.worker) return;
    const allocationId = recordId(chance, 'alc', stint.fromAt);
    const allocatedBy = managerAt(stint.fromAt, child.slot.number).subject;
    const isHandover = index > 0;
    rows.add('allocation', {
      id: allocationId,
      createdAt: stint.fromAt,
      supportId,
      childId: child.id,
      staffId: stint.worker.id,
      workerRole: stint.role,
      fromAt: stint.fromAt,
      untilAt: stint.untilAt,
      allocatedBy,
      reason: isHandover
        ? reasonFor(episode, index)
        : chance.pick([
            'Near, with room for one more',
            'Knows the authority well',
            'Speaks the language or has the right interpreter',
          ]),
      handoverNote: isHandover ? chance.pick(handoverNotes) : null,
    });
    rows.add('child_access', {
      id: recordId(chance, 'cac', stint.fromAt),
      createdAt: stint.fromAt,
      childId: child.id,
      subject: stint.worker.subject,
      allocationId,
      fromOn: londonDay(stint.fromAt),
      untilOn: stint.untilAt ? londonDay(stint.untilAt) : null,
    });
  });
}

function stateOf(episode: Episode, worldDate: string, draw: number): SupportState {
  if (episode.endedOn) return 'CLOSED';
  if (episode.stints.length === 0) return 'AWAITING_ALLOCATION';
  if (!episode.firstContactAt) return 'ALLOCATED';
  if (londonDay(episode.firstContactAt) > addDays(worldDate, -14)) return 'FIRST_CONTACT_MADE';
  return draw < 0.07 ? 'ENDING_PLANNED' : 'ACTIVE';
}

function reasonFor(episode: Episode, index: number): string {
  const [before, after] = [episode.stints[index - 1], episode.stints[index]];
  if (before?.role !== after?.role) return 'Support goes on after 18 with a post-18 worker';
  const left = before?.worker?.untilAt;
  return left && before.untilAt && left <= before.untilAt
    ? 'The worker left their post'
    : 'A better balance of caseloads';
}
