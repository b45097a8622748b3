import { addWorkingDays, londonDay, londonInstant } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import type { AgencyType } from '../../advice/index.js';
import { holderOf, openConsultation } from '../../consultation/index.js';
import { openTask } from '../../task/index.js';
import type { Call } from '../call.entity.js';
import { loadCall, type CallStep } from './move-call.js';

/** A consultation that is made from a call. */
export interface ConsultCall extends CallStep {
  readonly idempotencyKey: string;
  readonly staffId: string;
  readonly agencyType: AgencyType;
  readonly isAboutChild: boolean;
}

/**
 * Puts what a professional asked on the line to an RPC, as a consultation with everything that was told. The line
 * opens it and may not read it afterwards; the RPC is told to ring the professional by the next working day.
 */
export async function consultCall(desk: Desk, input: ConsultCall): Promise<string> {
  return doneOnce(desk, 'consultCall', input.idempotencyKey, input, async () => {
    const call = await loadCall(desk, input);
    if (call.consultationId)
      throw ruleBroken(
        'CALL_ALREADY_CONSULTED',
        `${call.consultationReference} has been opened from this call already.`,
      );
    const holder = await holderOf(desk, input.staffId, call.childId);
    const followUpDueOn = addWorkingDays(londonDay(new Date()), 1);
    const told = { ...consultationOf(call, input), followUpDueOn };
    const opened = await desk.asSystem('consultation-from-call', () =>
      openConsultation(desk, told, holder.subject, {
        callReference: call.reference,
        dangerAsTold: call.dangerNow,
        callerVerification: call.callerVerification,
      }),
    );
    call.consultationId = opened.id;
    call.consultationReference = opened.reference;
    if (!call.outcomes.includes('CONSULTATION')) call.outcomes = [...call.outcomes, 'CONSULTATION'];
    await (await desk.em()).flush();
    await openTask(desk, {
      kind: 'CONSULTATION_FOLLOW_UP',
      recordId: opened.id,
      childId: call.childId ?? null,
      subject: holder.subject,
      text: `Consultation ${opened.reference} came from the line, call ${call.reference}: ring the professional.${call.dangerNow === 'YES' ? ' Somebody was in immediate danger.' : ''}`,
      dueAt: londonInstant(followUpDueOn, '17:00'),
    });
    return call.id;
  });
}

function consultationOf(call: Call, { idempotencyKey, agencyType, isAboutChild }: ConsultCall) {
  if (call.callerType !== 'PROFESSIONAL')
    throw invalid(
      'content.callerType',
      'A consultation is for a professional. Say that one rings, or advise the caller yourself.',
    );
  const advised = call.adviceGiven?.trim() ? `\n\nAdvised on the line: ${call.adviceGiven}` : '';
  return {
    idempotencyKey,
    client: {
      name: needed(call.callerName, 'callerName', 'Give the name of the professional.'),
      role: needed(call.callerRole, 'callerRole', 'Give their role, such as social worker.'),
      agencyId: call.agencyId ?? null,
      agencyName: needed(call.callerAgency, 'callerAgency', 'Say which agency they are from.'),
      agencyType,
    },
    authorityGss: call.authorityGss ?? null,
    heldAt: call.startedAt,
    mode: 'TELEPHONE' as const,
    question: `${needed(call.told, 'told', 'Write what they ask, in a sentence.')}${advised}\n\nFrom call ${call.reference} on the line.`,
    situation: call.childId
      ? ('LINKED' as const)
      : isAboutChild
        ? ('ANONYMOUS' as const)
        : ('NONE' as const),
    childId: call.childId ?? null,
    indicators: [],
    exploitationTypes: [],
    nrmAdvice: 'NOT_DISCUSSED' as const,
    sectionFortyFive: 'NOT_DISCUSSED' as const,
  };
}

function needed(text: string | null | undefined, field: string, sentence: string): string {
  if (!text?.trim()) throw invalid(`content.${field}`, sentence);
  return text.trim();
}
