import type { Desk } from '@ictg/kit/database';
import {
  addConsultationsOfChild,
  addAssessedConsultations,
  addConsultationsWithoutChild,
  ConsultationNumbers,
} from '../consultation/consultation-rows.js';
import { addContactsOfChild, addSharedMeetings } from '../consultation/contact-rows.js';
import { addGapsAndMatters } from '../consultation/matter-rows.js';
import type { WorldDraft } from '../draft/draft-world.js';
import { guardianToday } from '../draft/restrict.js';
import { recordId } from '../chance/record-id.js';
import { addCallRows } from '../line/call-rows.js';
import { addHandoverRows, addLineRotaRows, addPlanRows } from '../line/shift-rows.js';
import { addLeaveRows, addRotaRows, addStaffRows } from '../staff/staff-rows.js';
import { addTimelineRows } from '../timeline/timeline-rows.js';
import { addSupervisionRows } from '../practice/supervision-rows.js';
import { addChildRows } from './child-rows.js';
import { addDenialRows } from './denial-rows.js';
import { addReferralRows } from './referral-rows.js';
import { RowSet } from './row-set.js';
import { writeSiteChange } from './site-change-row.js';
import { addSupportRows } from './support-rows.js';
import { addTaskRows } from './task-rows.js';

const childrenInOneGo = 400;
const fullStories = 10_000;

/** Writes a whole world, in goes that a small machine can hold. */
export async function writeWorld(
  desk: Desk,
  world: WorldDraft,
  progress: (children: number) => void,
): Promise<void> {
  const { chance, worldDate, workers, children } = world;
  const rows = new RowSet();
  addStaffRows(rows, chance.fork('staff rows'), workers);
  addLeaveRows(rows, chance.fork('leave'), workers, openByGuardian(world), worldDate);
  addRotaRows(rows, chance.fork('rota'), worldDate);
  await rows.write(desk);
  const consultations = new ConsultationNumbers();
  for (let start = 0; start < children.length; start += childrenInOneGo) {
    const some = children.slice(start, start + childrenInOneGo);
    for (const child of some) {
      addChildRows(rows, child);
      for (const referral of child.referrals) {
        addReferralRows(rows, child, referral);
        addSupportRows(rows, child, referral, worldDate);
      }
      addConsultationsOfChild(rows, child, consultations, worldDate);
      addContactsOfChild(rows, child, worldDate);
      addTimelineRows(rows, child, worldDate, children.length > fullStories);
    }
    addTaskRows(rows, some);
    await rows.write(desk);
    progress(start + some.length);
  }
  // Ties come last: both children must be there.
  addLinkRows(rows, world);
  addDenialRows(rows, world);
  addSupervisionRows(rows, world);
  addConsultationsWithoutChild(rows, world, consultations);
  addAssessedConsultations(rows, world, consultations);
  addSharedMeetings(rows, world);
  const matters = addGapsAndMatters(rows, world);
  const line = chance.fork('line');
  addLineRotaRows(rows, line, worldDate);
  const calls = addCallRows(rows, line, children, worldDate);
  const plans = addPlanRows(rows, line, calls.ofChildren);
  addHandoverRows(rows, line, calls.calls, worldDate);
  await rows.write(desk);
  await writeSiteChange(desk, worldDate);
  for (const [sequence, last] of [
    ['child_reference', children.length],
    ['referral_reference', world.referralCount],
    ['consultation_reference', consultations.last],
    ['matter_reference', matters],
    ['call_reference', calls.calls.length],
    ['safety_plan_reference', plans],
  ] as const)
    await desk.rows(`select setval(?::regclass, greatest(1, ?::bigint))`, [sequence, last]);
}

function openByGuardian({ children }: WorldDraft): ReadonlyMap<string, number> {
  const open = new Map<string, number>();
  for (const child of children) {
    const guardian = guardianToday(child);
    if (guardian) open.set(guardian, (open.get(guardian) ?? 0) + 1);
  }
  return open;
}

function addLinkRows(rows: RowSet, { children }: WorldDraft): void {
  for (const child of children) {
    const chance = child.chance.fork('links');
    const base = { createdAt: child.slot.receivedAt, childId: child.id, fromOn: null };
    for (const { kind, other } of child.ties)
      rows.add('child_link', {
        ...base,
        id: recordId(chance, 'lnk', base.createdAt),
        kind,
        otherChildId: other.id,
        otherName: null,
        note:
          kind === 'SIBLING'
            ? 'Same parents, as both say'
            : 'Found at the same place on the same day',
      });
    if (chance.happens(0.04))
      rows.add('child_link', {
        ...base,
        id: recordId(chance, 'lnk', base.createdAt),
        kind: 'POSES_A_RISK',
        otherChildId: null,
        otherName: `“${chance.pick(['Uncle', 'Boss', 'Cousin', 'The driver'])}” Pretender`,
        note: 'Named by the child; the police know',
      });
  }
}
