import { londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
import type { ThreeWay } from '../../child/child.vocabulary.js';
import { ChildEntity } from '../../child/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import type { SenderVerification } from '../../referral/referral.vocabulary.js';
import { writeTimeline } from '../../timeline/index.js';
import { ConsultationEntity, type Consultation } from '../consultation.entity.js';
import type {
  ChangeConsultationInput,
  ConsultationDetailsInput,
  RecordConsultationInput,
} from '../consultation.input.js';
import { consultationFault } from '../consultation.rules.js';
import { consultationLifecycle } from '../consultation.states.js';
import { remindOfFollowUp } from './follow-up-task.js';
import { ownConsultation } from './own-consultation.js';

/** Records a consultation. Whoever records it keeps it. */
export async function recordConsultation(
  desk: Desk,
  input: RecordConsultationInput,
): Promise<string> {
  mustBeAllowed(desk.viewer, 'consultation:hold');
  const fault = consultationFault(told(input), new Date());
  if (fault) throw fault;
  if ((input.situation === 'LINKED') !== Boolean(input.childId))
    throw invalid(
      'childId',
      input.childId
        ? 'A child was chosen, so the consultation is about a child known to the service.'
        : 'Choose the child, or say that nobody named one.',
    );
  return doneOnce(
    desk,
    'recordConsultation',
    input.idempotencyKey,
    input,
    async () => (await openConsultation(desk, input, desk.viewer.subject)).id,
  );
}

/** Changes what is recorded of a consultation. The client and the question are part of it. */
export async function changeConsultation(
  desk: Desk,
  input: ChangeConsultationInput,
): Promise<string> {
  const consultation = await ownConsultation(desk, input);
  if (!consultationLifecycle.isOpen(consultation.state))
    throw invalid('consultationId', 'It is closed. Reopen it to change what is recorded.');
  const fault = consultationFault(told(input.details), new Date());
  if (fault) throw fault;
  Object.assign(consultation, columnsOf(input.details, consultation.situation));
  await (await desk.em()).flush();
  await remindOfFollowUp(desk, consultation);
  return consultation.id;
}

/** What the line knew of a call when it put it to an RPC. */
interface FromTheLine {
  readonly callReference: string;
  readonly dangerAsTold: ThreeWay;
  readonly callerVerification: SenderVerification;
}

/** Puts a consultation on file for whoever is to keep it. */
export async function openConsultation(
  desk: Desk,
  input: RecordConsultationInput,
  ownerSubject: string,
  fromTheLine?: FromTheLine,
): Promise<Consultation> {
  const em = await desk.em();
  const child = input.childId ? await em.findOne(ChildEntity, { id: input.childId }) : null;
  if (input.childId && !child) throw notFound('child');
  const consultation: Consultation = em.create(
    ConsultationEntity,
    {
      ...columnsOf(input, input.situation),
      ...fromTheLine,
      // Where the child lives is known; the caller need not say it again.
      authorityGss: input.authorityGss ?? child?.authorityGss ?? null,
      reference: await newReference(desk, input.heldAt),
      state: consultationLifecycle.initial,
      ownerSubject,
      situation: input.situation,
      childId: child?.id ?? null,
    } as never,
    { persist: true },
  );
  await em.flush();
  await remindOfFollowUp(desk, consultation);
  if (child) await tellChild(desk, consultation, child.id);
  return consultation;
}

/** Puts a consultation on the timeline of the child it is about. */
export async function tellChild(
  desk: Desk,
  { id, reference, agencyName, heldAt }: Consultation,
  childId: string,
): Promise<void> {
  await writeTimeline(desk, {
    childId,
    category: 'CONTACT',
    kind: 'consultation.held',
    text: `Consultation ${reference} with ${agencyName}.`,
    recordId: id,
    at: heldAt,
  });
}

async function newReference(desk: Desk, heldAt: Date): Promise<string> {
  const [row] = await desk.rows<{ number: string }>(
    `select nextval('consultation_reference')::text as number`,
  );
  return `K-${londonDay(heldAt).slice(0, 4)}-${(row?.number ?? '').padStart(5, '0')}`;
}

function told(input: ConsultationDetailsInput) {
  return {
    ...input,
    clientName: input.client.name,
    clientRole: input.client.role,
    agencyName: input.client.agencyName,
  };
}

function columnsOf(input: ConsultationDetailsInput, situation: Consultation['situation']) {
  const words = (text: string | null | undefined) => text?.trim() || null;
  const isUnnamed = situation === 'ANONYMOUS';
  return {
    clientName: input.client.name.trim(),
    clientRole: input.client.role.trim(),
    agencyId: input.client.agencyId ?? null,
    agencyName: input.client.agencyName.trim(),
    agencyType: input.client.agencyType,
    authorityGss: input.authorityGss ?? null,
    heldAt: input.heldAt,
    minutes: input.minutes ?? null,
    mode: input.mode,
    question: input.question.trim(),
    // The record of a known child says its age; a rough one beside it would only contradict.
    roughAge: isUnnamed ? (input.roughAge ?? null) : null,
    roughSex: isUnnamed ? (input.roughSex ?? null) : null,
    indicators: [...new Set(input.indicators)],
    indicatorNote: words(input.indicatorNote),
    exploitationTypes: [...new Set(input.exploitationTypes)],
    nrmAdvice: input.nrmAdvice,
    safetyPlanning: words(input.safetyPlanning),
    sectionFortyFive: input.sectionFortyFive,
    escalation: words(input.escalation),
    escalatedTo: words(input.escalatedTo),
    escalationResult: words(input.escalationResult),
    followUpDueOn: input.followUpDueOn ?? null,
  };
}
