import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { notAllowed } from '@ictg/kit/refusal';
import { actsFor } from '../../staff/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { ConsultationEntity, type Consultation } from '../consultation.entity.js';
import { whyNotYours } from '../consultation.policy.js';

/** A consultation and the version that was read. */
export interface ConsultationStep {
  readonly consultationId: string;
  readonly version: number;
}

/**
 * Loads a consultation to work on it.
 * @throws Refusal when the viewer does not keep it, or somebody was first
 */
export async function ownConsultation(
  desk: Desk,
  { consultationId, version }: { readonly consultationId: string; readonly version: number | null },
): Promise<Consultation> {
  mustBeAllowed(desk.viewer, 'consultation:hold');
  const consultation = await loadForChange<Consultation>(
    desk,
    ConsultationEntity,
    'consultation',
    consultationId,
    version,
  );
  const isOwn = (await actsFor(desk)).includes(consultation.ownerSubject);
  const whyNot = whyNotYours(desk.viewer, isOwn);
  if (whyNot) throw notAllowed(whyNot);
  return consultation;
}
