import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { StaffMemberEntity } from '../../staff/index.js';
import type { HandOverConsultationInput } from '../consultation.input.js';
import { consultationLifecycle } from '../consultation.states.js';
import { ownConsultation } from './own-consultation.js';
import { textArray } from '../../database/text-array.js';

const holders = ['rpc', 'manager'];

/** Gives a consultation and the advice that waits in it to another RPC, with everything still to be done. */
export async function handOverConsultation(
  desk: Desk,
  input: HandOverConsultationInput,
): Promise<string> {
  const consultation = await ownConsultation(desk, input);
  if (!consultationLifecycle.isOpen(consultation.state))
    throw ruleBroken('CONSULTATION_CLOSED', 'It is closed, so there is nothing to hand over.');
  const em = await desk.em();
  const next = await em.findOne(StaffMemberEntity, { id: input.staffId });
  const today = londonDay(new Date());
  const holds = await desk.rows(
    `select 1 from post where staff_id = ? and role = any(?::text[]) and from_on <= ?::date
       and (until_on is null or until_on >= ?::date)`,
    [input.staffId, textArray(holders), today, today],
  );
  if (!next || holds.length === 0)
    throw invalid('staffId', 'Choose an RPC or a service manager who is in post today.');
  if (next.subject === consultation.ownerSubject)
    throw invalid('staffId', `${next.name} keeps it already.`);
  const before = consultation.ownerSubject;
  // Whoever hands it over may not see it afterwards, so no row of theirs could say who keeps it next.
  await desk.asSystem(`handed-over-by-${desk.viewer.subject}`, async () => {
    for (const [table, column] of [
      ['consultation', 'id'],
      ['advice', 'consultation_id'],
    ])
      await desk.rows(
        `update ${table} set owner_subject = ? where ${column} = ? and owner_subject = ?`,
        [next.subject, consultation.id, before],
      );
    await desk.rows(
      `update task set subject = ? where done_at is null and subject = ? and
         (record_id = ? or record_id in (select id from advice where consultation_id = ?))`,
      [next.subject, before, consultation.id, consultation.id],
    );
  });
  return consultation.id;
}
