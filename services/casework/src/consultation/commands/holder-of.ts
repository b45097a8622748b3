import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { seesChild } from '../../child/index.js';
import { textArray } from '../../database/text-array.js';
import { StaffMemberEntity } from '../../staff/index.js';

const holders = ['rpc', 'manager'];

/**
 * The colleague who is to keep a consultation: an RPC or a service manager in post today, who works with its child.
 * @param childId the child that it is about, if there is one: whoever does not see the child would not see it either
 */
export async function holderOf(
  desk: Desk,
  staffId: string,
  childId: string | null | undefined,
): Promise<{ readonly subject: string; readonly name: string }> {
  const em = await desk.em();
  const found = await em.findOne(StaffMemberEntity, { id: staffId });
  const today = londonDay(new Date());
  const holds = await desk.rows(
    `select 1 from post where staff_id = ? and role = any(?::text[]) and from_on <= ?::date
       and (until_on is null or until_on >= ?::date)`,
    [staffId, textArray(holders), today, today],
  );
  if (!found || holds.length === 0)
    throw invalid('staffId', 'Choose an RPC or a service manager who is in post today.');
  if (childId && !(await seesChild(desk, found.subject, childId)))
    throw invalid(
      'staffId',
      `${found.name} does not work with this child. Choose its RPC, or a service manager.`,
    );
  return found;
}
