import { londonDay } from '@ictg/kit/calendar';
import { invalid, ruleBroken, type Refusal } from '@ictg/kit/refusal';
import type { ChildSituation } from './consultation.vocabulary.js';

/** The child of a consultation: known to us, spoken of without a name, or none at all. */
export interface ChildOfConsultation {
  readonly situation: ChildSituation;
  readonly childId: string | null;
}

/** What is asked of the tie between a consultation and a child. */
export type TieChange =
  | { readonly kind: 'LINK'; readonly childId: string; readonly reason: string }
  | { readonly kind: 'UNLINK'; readonly situation: 'NONE' | 'ANONYMOUS'; readonly reason: string };

/** The child of a consultation after a change of the tie, or why that cannot be. Only the tie changes, never a child. */
export function retied(
  before: ChildOfConsultation,
  change: TieChange,
): ChildOfConsultation | Refusal {
  if (!change.reason.trim())
    return invalid(
      'reason',
      change.kind === 'LINK'
        ? 'Say how it is known that the consultation was about this child.'
        : 'Say why the consultation was not about this child.',
    );
  if (change.kind === 'LINK')
    return before.childId === change.childId
      ? ruleBroken('LINKED_ALREADY', 'The consultation is linked to this child already.', 'childId')
      : { situation: 'LINKED', childId: change.childId };
  return before.childId === null
    ? ruleBroken('NOT_LINKED', 'The consultation is linked to no child.')
    : { situation: change.situation, childId: null };
}

/** What a consultation must say. */
export interface ToldConsultation {
  readonly question: string;
  readonly clientName: string;
  readonly clientRole: string;
  readonly agencyName: string;
  readonly heldAt: Date;
  readonly followUpDueOn?: string | null | undefined;
  readonly minutes?: number | null | undefined;
  readonly escalatedTo?: string | null | undefined;
  readonly escalation?: string | null | undefined;
  readonly escalationResult?: string | null | undefined;
}

const longest = 24 * 60;

/** What is wrong with what was told, or null. */
export function consultationFault(told: ToldConsultation, now: Date): Refusal | null {
  if (!told.clientName.trim())
    return invalid('client.name', 'Give the name of the professional, or their first name.');
  if (!told.clientRole.trim())
    return invalid('client.role', 'Give their role: social worker, officer, teacher.');
  if (!told.agencyName.trim())
    return invalid('client.agencyName', 'Say which agency they are from.');
  if (!told.question.trim()) return invalid('question', 'Write what they asked, in a sentence.');
  if (told.heldAt.getTime() > now.getTime() + 60_000)
    return invalid('heldAt', 'A consultation cannot lie in the future. Check day and time.');
  if (told.followUpDueOn && told.followUpDueOn < londonDay(told.heldAt))
    return invalid(
      'followUpDueOn',
      'It cannot be followed up on before it was held. Check both days.',
    );
  if (told.minutes != null && (told.minutes < 1 || told.minutes > longest))
    return invalid('minutes', 'Give the length in whole minutes, from 1 to 1440.');
  if (told.escalation?.trim() && !told.escalatedTo?.trim())
    return invalid('escalatedTo', 'Say to whom it was taken further.');
  if (told.escalationResult?.trim() && !told.escalation?.trim())
    return invalid('escalation', 'Say what was taken further before its result.');
  return null;
}
