import type { Desk } from '@ictg/kit/database';
import { notFound, Refusal, ruleBroken } from '@ictg/kit/refusal';
import { AdviceEntity } from '../../advice/index.js';
import { ChildEntity, seesChild } from '../../child/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { ConsultationTieEntity, type Consultation } from '../consultation.entity.js';
import type { LinkConsultationInput, UnlinkConsultationInput } from '../consultation.input.js';
import { retied, type TieChange } from '../consultation.rules.js';
import { ownConsultation } from './own-consultation.js';
import { tellChild } from './record-consultation.js';

/**
 * Links a consultation to a child who is known already. From then on it exists for whoever the child exists for,
 * and its advice is advice about that child. No child is made and none is counted.
 */
export async function linkConsultation(desk: Desk, input: LinkConsultationInput): Promise<string> {
  const consultation = await ownConsultation(desk, input);
  const child = await (
    await desk.em()
  ).findOne(ChildEntity, { id: input.childId, state: { $ne: 'SUPERSEDED' } });
  if (!child) throw notFound('child');
  await mustStayInSight(desk, consultation, child.id);
  await retie(desk, consultation, { kind: 'LINK', childId: child.id, reason: input.reason });
  await tellChild(desk, consultation, child.id);
  return consultation.id;
}

/** Takes the link to a child away: the consultation was about another child, or about none. */
export async function unlinkConsultation(
  desk: Desk,
  input: UnlinkConsultationInput,
): Promise<string> {
  const consultation = await ownConsultation(desk, input);
  const { childId, reference } = consultation;
  if (childId)
    await writeTimeline(desk, {
      childId,
      category: 'RECORD',
      kind: 'consultation.unlinked',
      text: `Consultation ${reference} was not about this child; the link was taken away.`,
      recordId: consultation.id,
    });
  await retie(desk, consultation, {
    kind: 'UNLINK',
    situation: input.isAboutChild ? 'ANONYMOUS' : 'NONE',
    reason: input.reason,
  });
  return consultation.id;
}

async function retie(desk: Desk, consultation: Consultation, change: TieChange): Promise<void> {
  const before = { situation: consultation.situation, childId: consultation.childId ?? null };
  const after = retied(before, change);
  if (after instanceof Refusal) throw after;
  const em = await desk.em();
  const tie = {
    consultationId: consultation.id,
    childId: after.childId,
    situation: after.situation,
    previousChildId: before.childId,
    previousSituation: before.situation,
    reason: change.reason.trim(),
    bySubject: desk.viewer.subject,
    byName: desk.viewer.name,
  };
  em.create(ConsultationTieEntity, tie as never, { persist: true });
  consultation.situation = after.situation;
  consultation.childId = after.childId;
  if (after.childId) {
    consultation.roughAge = null;
    consultation.roughSex = null;
  }
  for (const advice of await em.find(AdviceEntity, { consultationId: consultation.id }))
    advice.childId = after.childId;
  await em.flush();
  // A task about a hidden child would be hidden with it.
  await desk.asSystem('consultation', () =>
    desk.rows(
      `update task set child_id = ? where done_at is null and
         (record_id = ? or record_id in (select id from advice where consultation_id = ?))`,
      [after.childId, consultation.id, consultation.id],
    ),
  );
}

/** Whoever keeps a consultation must not lose it from sight by a link that somebody else makes. */
async function mustStayInSight(
  desk: Desk,
  { ownerSubject }: Consultation,
  childId: string,
): Promise<void> {
  if (ownerSubject === desk.viewer.subject) return;
  if (!(await seesChild(desk, ownerSubject, childId)))
    throw ruleBroken(
      'KEEPER_WOULD_LOSE_SIGHT',
      'Whoever keeps this consultation does not work with this child and would no longer see it. Hand the consultation to somebody who does, then link it.',
    );
}
