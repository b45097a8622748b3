import type { RequiredEntityData } from '@mikro-orm/core';
import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { practitionerRoles, type Role } from '@ictg/kit/viewer';
import { doneOnce } from '@ictg/kit/command';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed } from '../../permission/permission.js';
import { sharesADay } from '../leave.rules.js';
import { holdsThroughout } from '../post.rules.js';
import { makeRoom, shiftFault } from '../rota.rules.js';
import {
  LeaveEntity,
  OnCallEntity,
  PostEntity,
  StaffMemberEntity,
  type OnCall,
  type StaffMember,
} from '../staff.entity.js';
import type { Duty } from '../staff.vocabulary.js';
import { refuse } from './refuse.js';

/** Time on call to set. */
export interface NewShift {
  readonly idempotencyKey?: string | null;
  readonly staffId: string;
  readonly duty: Duty;
  readonly fromAt: Date;
  readonly untilAt: Date;
}

const rolesFor: Record<Duty, readonly Role[]> = {
  REFERRALS: ['manager', 'line', ...practitionerRoles],
  MANAGER: ['manager'],
  LINE: ['line', 'manager'],
};

/** Puts a person on call for a duty; whoever was on call then makes room. Returns the new shift's moments. */
export async function setOnCall(
  desk: Desk,
  input: NewShift,
): Promise<{ fromAt: string; untilAt: string }> {
  mustBeAllowed(desk.viewer, 'staff:change');
  return doneOnce(desk, 'setOnCall', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    const person = await loadForChange(
      desk,
      StaffMemberEntity,
      'member of staff',
      input.staffId,
      null,
    );
    await checkPerson(desk, input, person);
    // One rota at a time: two who set it at once must see each other's shifts.
    await desk.rows(`select pg_advisory_xact_lock(hashtext('rota ' || ?))`, [input.duty]);
    const { duty, fromAt, untilAt } = input;
    const existing = await em.find(OnCallEntity, {
      duty,
      // Several people answer the line at once, so there only somebody's own shift makes room.
      ...(duty === 'LINE' && { subject: person.subject }),
      fromAt: { $lt: untilAt },
      untilAt: { $gt: fromAt },
    });
    const change = makeRoom(existing, fromAt, untilAt);
    for (const { id, ...moments } of change.shortened)
      em.assign(existing.find((one) => one.id === id) as OnCall, moments);
    for (const shift of [...change.added, { subject: person.subject, fromAt, untilAt }])
      em.create(OnCallEntity, { duty, ...shift } as RequiredEntityData<OnCall>, { persist: true });
    await em.flush();
    return { fromAt: fromAt.toISOString(), untilAt: untilAt.toISOString() };
  });
}

async function checkPerson(desk: Desk, input: NewShift, person: StaffMember): Promise<void> {
  const em = await desk.em();
  const days = {
    fromOn: londonDay(input.fromAt),
    untilOn: londonDay(new Date(input.untilAt.getTime() - 1)),
  };
  const posts = await em.find(PostEntity, {
    staffId: person.id,
    role: { $in: [...rolesFor[input.duty]] },
  });
  const leave = await em.find(LeaveEntity, { staffId: person.id });
  refuse(
    shiftFault({
      name: person.name,
      fromAt: input.fromAt,
      untilAt: input.untilAt,
      isOnDuty: holdsThroughout(posts, days.fromOn, days.untilOn),
      isAway: leave.some((one) => sharesADay(one, days)),
    }),
  );
}
