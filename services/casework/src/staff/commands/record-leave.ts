import { LockMode, type RequiredEntityData } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
import { doneOnce } from '@ictg/kit/command';
import { mustBeAllowed } from '../../permission/permission.js';
import { leaveFault, sharesADay, type LeaveFacts } from '../leave.rules.js';
import {
  LeaveEntity,
  PostEntity,
  StaffMemberEntity,
  type Leave,
  type StaffMember,
} from '../staff.entity.js';
import { refuse } from './refuse.js';
import { tellWithoutCover } from './tell-without-cover.js';

/** Leave to record. */
export interface NewLeave {
  readonly idempotencyKey?: string | null;
  readonly staffId: string;
  readonly fromOn: string;
  readonly untilOn: string;
  readonly coverStaffId?: string | null;
  readonly releaseCover: boolean;
}

export interface RecordedLeave {
  readonly staffId: string;
  readonly outOfCoversSight: number;
}

/**
 * Records leave. On its days the cover sees the children of the person away, and may act for them.
 * @returns the id of the person away, and how many of their children the cover may not see
 */
export async function recordLeave(desk: Desk, input: NewLeave): Promise<RecordedLeave> {
  mustBeAllowed(desk.viewer, 'staff:change');
  return doneOnce(desk, 'recordLeave', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    const ids = [input.staffId, ...(input.coverStaffId ? [input.coverStaffId] : [])];
    // Both rows, always in the same order, so that nobody is given two things at once.
    const people = await em.find(
      StaffMemberEntity,
      { id: { $in: ids } },
      { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    const person = people.find((one) => one.id === input.staffId);
    if (!person) throw notFound('member of staff');
    const cover = input.coverStaffId
      ? people.find((one) => one.id === input.coverStaffId)
      : undefined;
    if (input.coverStaffId && !cover)
      throw invalid(
        'coverStaffId',
        'Nobody on the register has this id. Choose the cover from the list of staff.',
      );
    const promised = await em.find(LeaveEntity, { coverSubject: person.subject });
    refuse(leaveFault(await facts(desk, input, person, cover, promised)));
    for (const one of promised.filter((leave) => sharesADay(leave, input))) one.coverSubject = null;
    const leave = {
      staffId: person.id,
      subject: person.subject,
      fromOn: input.fromOn,
      untilOn: input.untilOn,
      coverSubject: cover?.subject ?? null,
    };
    em.create(LeaveEntity, leave as RequiredEntityData<Leave>, { persist: true });
    await em.flush();
    const outOfCoversSight = cover
      ? await tellWithoutCover(desk, { ...leave, coverSubject: cover.subject })
      : 0;
    return { staffId: person.id, outOfCoversSight };
  });
}

async function facts(
  desk: Desk,
  input: NewLeave,
  person: StaffMember,
  cover: StaffMember | undefined,
  promised: readonly Leave[],
): Promise<LeaveFacts> {
  const em = await desk.em();
  const away = await em.find(StaffMemberEntity, {
    id: { $in: promised.map((one) => one.staffId) },
  });
  const nameOf = new Map(away.map((one) => [one.id, one.name]));
  return {
    name: person.name,
    fromOn: input.fromOn,
    untilOn: input.untilOn,
    releaseCover: input.releaseCover,
    ownLeave: await em.find(LeaveEntity, { staffId: person.id }),
    covers: promised.map((one) => ({
      fromOn: one.fromOn,
      untilOn: one.untilOn,
      name: nameOf.get(one.staffId) ?? 'a colleague',
    })),
    cover: cover
      ? {
          name: cover.name,
          isSelf: cover.id === person.id,
          leave: await em.find(LeaveEntity, { staffId: cover.id }),
          posts: await em.find(PostEntity, { staffId: cover.id }),
        }
      : null,
  };
}
