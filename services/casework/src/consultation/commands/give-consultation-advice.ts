import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { keepAdvice, type GiveAdviceInput } from '../../advice/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import type { Consultation } from '../consultation.entity.js';
import { consultationLifecycle, type ConsultationAction } from '../consultation.states.js';
import { ownConsultation } from './own-consultation.js';

/** Records advice given in a consultation; it is about the consultation's child, if there is one. */
export async function giveConsultationAdvice(
  desk: Desk,
  consultationId: string,
  input: GiveAdviceInput,
): Promise<string> {
  mustBeAllowed(desk.viewer, 'consultation:hold');
  return doneOnce(desk, 'giveConsultationAdvice', input.idempotencyKey, input, async () => {
    const consultation = await ownConsultation(desk, { consultationId, version: null });
    move(consultation, 'giveAdvice');
    const advice = await keepAdvice(desk, {
      ...input,
      kind: 'ADVICE',
      consultationId,
      contactId: null,
      childId: consultation.childId ?? null,
      ownerSubject: consultation.ownerSubject,
    });
    return advice.id;
  });
}

/** Moves a consultation on, or refuses with the sentence of its lifecycle. */
export function move(consultation: Consultation, action: ConsultationAction): void {
  const step = consultationLifecycle.move(consultation.state, action);
  if (!step.ok) throw ruleBroken('CONSULTATION_STEP_NOT_POSSIBLE', step.sentence);
  consultation.state = step.to;
}
