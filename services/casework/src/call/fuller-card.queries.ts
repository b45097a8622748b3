import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { notFound, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../permission/permission.js';
import { staffJson, staffMemberOf, type StaffRow } from '../staff/index.js';
import { CallEntity } from './call.entity.js';
import { FullerCard } from './fuller-card.type.js';

interface Row extends Omit<FullerCard, 'guardian' | 'reason'> {
  readonly guardian: StaffRow | null;
}

/**
 * More of a child than the thin card, for a call that goes on: what helps to speak with the child and about it
 * tonight. The call's reference is the reason, and stands in the look-log.
 */
export async function fullerCard(desk: Desk, callId: string, childId: string): Promise<FullerCard> {
  mustBeAllowed(desk.viewer, 'call:take');
  const em = await desk.em();
  const call = await em.findOne(CallEntity, { id: callId });
  if (!call) throw notFound('call');
  if (call.state !== 'OPEN' || call.takenBy !== desk.viewer.subject)
    throw ruleBroken(
      'CALL_NOT_YOURS_AND_OPEN',
      'More of a child is shown for a call of your own that goes on. Open the call, and choose the child in it.',
    );
  const [row] = await desk.rows<Row>(
    `select c.authority_gss as "authorityGss", c.nationalities, c.first_language as "firstLanguage",
       c.interpreter_needed as "interpreterNeeded", c.communication_needs as "communicationNeeds",
       (select ${staffJson} from support u join allocation a on a.support_id = u.id and a.until_at is null
          join staff_member s on s.id = a.staff_id where u.child_id = c.id and u.state <> 'CLOSED' limit 1) as guardian
     from child c where c.id = ?`,
    [londonDay(new Date()), childId],
  );
  if (!row) throw notFound('child');
  const reason = `call ${call.reference}`;
  const fields = ['authority', 'nationalities', 'firstLanguage', 'communicationNeeds', 'guardian'];
  desk.looked({ childId, record: 'child', fields, reason });
  return Object.assign(new FullerCard(), row, {
    guardian: row.guardian ? staffMemberOf(row.guardian) : null,
    reason,
  });
}
