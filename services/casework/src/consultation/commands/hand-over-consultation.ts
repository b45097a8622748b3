import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import type { HandOverConsultationInput } from '../consultation.input.js';
import { consultationLifecycle } from '../consultation.states.js';
import { holderOf } from './holder-of.js';
import { ownConsultation } from './own-consultation.js';

/** Gives a consultation and the advice that waits in it to another RPC, with everything still to be done. */
export async function handOverConsultation(
  desk: Desk,
  input: HandOverConsultationInput,
): Promise<string> {
  const consultation = await ownConsultation(desk, input);
  if (!consultationLifecycle.isOpen(consultation.state))
    throw ruleBroken('CONSULTATION_CLOSED', 'It is closed, so there is nothing to hand over.');
  const next = await holderOf(desk, input.staffId, consultation.childId);
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
