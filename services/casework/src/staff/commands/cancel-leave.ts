import { addDays, londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed } from '../../permission/permission.js';
import { LeaveEntity } from '../staff.entity.js';

/**
 * Cancels leave: what has begun ends yesterday, and what has not is left with no day at all. So no list of who is
 * away has to know of cancelled leave.
 * @returns the id of the person
 */
export async function cancelLeave(
  desk: Desk,
  input: { readonly leaveId: string; readonly version: number },
  now = new Date(),
): Promise<string> {
  mustBeAllowed(desk.viewer, 'staff:change');
  const leave = await loadForChange(desk, LeaveEntity, 'leave', input.leaveId, input.version);
  const yesterday = addDays(londonDay(now), -1);
  if (leave.untilOn < leave.fromOn || leave.untilOn <= yesterday)
    throw ruleBroken(
      'LEAVE_OVER',
      'This leave is over or was cancelled before, so there is nothing to cancel.',
    );
  leave.untilOn = yesterday < leave.fromOn ? addDays(leave.fromOn, -1) : yesterday;
  await (await desk.em()).flush();
  return leave.staffId;
}
