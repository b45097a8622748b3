import { londonDay } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { AgreementEntity, type Agreement } from '../agreement.entity.js';
import { agreementsBeside } from '../agreement.queries.js';
import { agreementFault, followedBy, isOver, standingOn } from '../agreement.rules.js';
import { agreementLifecycle, type AgreementAction } from '../agreement.states.js';

/** A step of an agreement, as it was read. */
export interface AgreementStep {
  readonly agreementId: string;
  readonly version: number;
  readonly reason?: string | null;
}

/**
 * Approves an agreement: the first of two people, or the other one, after whom it holds. It ends what the partner had
 * before on the day on which it begins.
 */
export async function approveAgreement(desk: Desk, input: AgreementStep): Promise<string> {
  mustBeAllowed(desk.viewer, 'agreement:approve');
  const agreement = await load(desk, input);
  const isLast = agreement.state === 'APPROVED_BY_ONE';
  move(agreement, isLast ? 'approveFinally' : 'approve');
  if (!isLast) {
    const { subject, name } = desk.viewer;
    Object.assign(agreement, { approvedFirstBySubject: subject, approvedFirstBy: name });
  } else {
    await approveFinally(desk, agreement);
  }
  await (await desk.em()).flush();
  return agreement.id;
}

/** Takes back an agreement that does not hold yet. */
export function withdrawAgreement(desk: Desk, input: AgreementStep): Promise<string> {
  return stepWithReason(desk, input, 'withdraw');
}

/** Suspends an agreement: within a minute nothing is shared by it. */
export function suspendAgreement(desk: Desk, input: AgreementStep): Promise<string> {
  return stepWithReason(desk, input, 'suspend');
}

/** Ends an agreement for good: within a minute nothing is shared by it. */
export function endAgreement(desk: Desk, input: AgreementStep): Promise<string> {
  return stepWithReason(desk, input, 'end');
}

/** Lets a suspended agreement go on as it was approved. */
export async function resumeAgreement(desk: Desk, input: AgreementStep): Promise<string> {
  mustBeAllowed(desk.viewer, 'agreement:approve');
  const agreement = await load(desk, input);
  mustNotBeOver(agreement);
  move(agreement, 'resume');
  await mustBeTheOnlyOne(desk, agreement);
  agreement.stateReason = null;
  await (await desk.em()).flush();
  return agreement.id;
}

async function stepWithReason(
  desk: Desk,
  input: AgreementStep,
  action: AgreementAction,
): Promise<string> {
  mustBeAllowed(desk.viewer, action === 'withdraw' ? 'agreement:draft' : 'agreement:approve');
  const agreement = await load(desk, input);
  if (action !== 'withdraw') mustNotBeOver(agreement);
  move(agreement, action);
  const reason = input.reason?.trim() ?? '';
  if (reason === '') throw invalid('reason', 'Say why in a sentence: the partner reads it.');
  agreement.stateReason = reason;
  await (await desk.em()).flush();
  return agreement.id;
}

function load(desk: Desk, { agreementId, version }: AgreementStep): Promise<Agreement> {
  return loadForChange(desk, AgreementEntity, 'agreement', agreementId, version);
}

function move(agreement: Agreement, action: AgreementAction): void {
  const moved = agreementLifecycle.move(agreement.state, action);
  if (!moved.ok) throw ruleBroken(moved.code, moved.sentence);
  agreement.state = moved.to;
}

async function approveFinally(desk: Desk, agreement: Agreement): Promise<void> {
  if (agreement.approvedFirstBySubject === desk.viewer.subject)
    throw ruleBroken(
      'SAME_PERSON_APPROVES',
      'You approved this agreement already. Somebody else must approve it too.',
    );
  // A ceiling may have come down since it was drafted.
  const fault = agreementFault(agreement, londonDay(new Date()));
  if (fault) throw ruleBroken('AGREEMENT_UNSOUND', fault.sentence, fault.field);
  Object.assign(agreement, { approvedLastBy: desk.viewer.name, approvedAt: new Date() });
  for (const earlier of await agreementsBeside(desk, agreement)) {
    const following = followedBy(earlier, agreement.fromOn);
    if (following.becomes === 'AS_IT_WAS') continue;
    if (following.becomes === 'ENDED') earlier.state = 'ENDED';
    else earlier.untilOn = following.lastOn;
    earlier.stateReason = `Replaced by ${agreement.reference}.`;
  }
}

/** What was ended, or never held, is refused by its state. */
function mustNotBeOver(agreement: Agreement): void {
  const holds = agreement.state === 'APPROVED' || agreement.state === 'SUSPENDED';
  if (holds && isOver(agreement, londonDay(new Date())))
    throw ruleBroken(
      'AGREEMENT_OVER',
      `${agreement.reference} ended by itself on its last day, ${agreement.untilOn}. It shares nothing; draft a new one to share again.`,
    );
}

async function mustBeTheOnlyOne(desk: Desk, agreement: Agreement): Promise<void> {
  const today = londonDay(new Date());
  const running = (await agreementsBeside(desk, agreement)).find(
    (one) => standingOn(one, today) === 'IN_FORCE' || standingOn(one, today) === 'TO_BEGIN',
  );
  if (running)
    throw ruleBroken(
      'ANOTHER_AGREEMENT_HOLDS',
      `${running.reference} holds for this partner now. End that one first.`,
    );
}
