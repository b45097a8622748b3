import type { ThreeWay } from '../../child/child.vocabulary.js';
import { isUrgent, triageDueAt, type ReferralState } from '../../referral/index.js';
import type { ReferralRow } from '../../database/row.js';
import type { Chance } from '../chance/chance.js';
import { recordId } from '../chance/record-id.js';
import type { ChildDraft, ReferralDraft } from '../draft/child-draft.js';
import { managerAt, referralForm } from '../staff/manager.js';
import { arrivalOf } from './arrival.js';
import { wasMissingBefore } from './alert-rows.js';
import { hasNrmReference } from './child-rows.js';
import { concerns, questions } from './concern.data.js';
import { referrerOf } from './referrer.js';
import type { RowSet } from './row-set.js';

const hour = 3_600_000;

/** Writes a referral, the question that is open about it, and the decision with its facts and reasons. */
export function addReferralRows(rows: RowSet, child: ChildDraft, referral: ReferralDraft): void {
  const chance = child.chance.fork(`referral ${referral.id}`);
  const { profile, circumstance } = child;
  const { receivedAt, fate, decidedAt } = referral;
  const manager = managerAt(receivedAt, child.slot.number);
  const state = stateOf(referral);
  const channel = receivedAt < new Date('2019-01-01') || chance.happens(0.3) ? 'TELEPHONE' : 'FORM';
  const askedAt = state === 'INFO_REQUESTED' ? new Date(receivedAt.getTime() + 2 * hour) : null;
  const answer = (...weights: readonly number[]) =>
    chance.weighted(answers.map((one, at) => [one, weights[at] ?? 0] as const));
  const isDuplicate = fate.kind === 'DUPLICATE';
  const danger = {
    dangerNow: referral.queuePlace === 0 ? ('YES' as const) : answer(0, 7, 2, 1),
    missingNow: referral.queuePlace === 3 ? ('YES' as const) : answer(0, 8, 0, 2),
  };
  const row = {
    id: referral.id,
    createdAt: receivedAt,
    reference: referral.reference,
    childId: child.id,
    state,
    channel,
    language: profile.language === 'Welsh' && chance.happens(0.5) ? 'WELSH' : 'ENGLISH',
    receivedAt,
    takenBy:
      channel === 'TELEPHONE'
        ? chance.happens(0.6) && receivedAt > new Date('2020-03-02')
          ? 'line'
          : manager.subject
        : referralForm.subject,
    authorityGss: child.authority.code,
    ...referrerOf(chance, child),
    senderVerification:
      state === 'SUBMITTED'
        ? 'UNVERIFIED'
        : chance.weighted([
            ['RUNG_BACK', 6],
            ['UNVERIFIED', 2],
          ]),
    exploitationTypes: profile.exploitation,
    countyLines: profile.hasCountyLines
      ? 'YES'
      : profile.exploitation.includes('CRIMINAL')
        ? answer(0, 4, 3, 2)
        : answer(0, 3, 0, 5),
    exploitationPlace: profile.place,
    concern: isDuplicate
      ? 'Same worry as was sent by another agency this week; sent again to be sure.'
      : chance.pick(concerns[profile.exploitation[0] ?? 'NOT_KNOWN']),
    ...danger,
    missingBefore: wasMissingBefore(child) ? 'YES' : answer(0, 6, 2, 2),
    debtBondage: answer(1, 3, 4, 2),
    exceptionalNeed: circumstance.exceptionalNeed,
    exceptionalNeedReason: circumstance.exceptionalNeedReason,
    nrmSubmitted: hasNrmReference(child) ? 'YES' : answer(0, 5, 2, 2),
    childrensServicesTold: answer(8, 0, 1, 1),
    childAware: answer(5, 3, 1, 2),
    childWishes: chance.happens(0.25) ? 'Wants to be safe and to know who decides.' : null,
    holderTold: answer(3, 3, 2, 4),
    sharingReason: chance.happens(0.6) ? 'Safeguarding of a child at risk of trafficking.' : null,
    acknowledgedAt: state === 'SUBMITTED' ? null : new Date(receivedAt.getTime() + 0.3 * hour),
    triageDueAt: triageDueAt({ ...danger, receivedAt }),
    pausedAt: isUrgent(danger) ? null : askedAt,
    decidedAt,
    decidedBy: decidedAt ? manager.name : null,
    outcomeReason:
      fate.kind === 'NOT_ACCEPTED' || fate.kind === 'WITHDRAWN'
        ? fate.reason
        : isDuplicate
          ? 'DUPLICATE'
          : null,
    outcomeNote: null,
    duplicateOfId: fate.kind === 'DUPLICATE' ? fate.of : null,
    externalId: null,
  } satisfies ReferralRow;
  rows.add('referral', { ...row, ...arrivalOf(row, child, referral) });
  if (askedAt)
    rows.add('information_request', {
      id: recordId(chance, 'inf', askedAt),
      createdAt: askedAt,
      referralId: referral.id,
      childId: child.id,
      question: chance.pick(questions),
      askedAt,
      askedBy: manager.name,
      answer: null,
      answeredAt: null,
    });
  if (referral.decided && decidedAt)
    addDecision(rows, chance, child, referral, decidedAt, manager.name);
}

const answers: readonly ThreeWay[] = ['YES', 'NO', 'NOT_KNOWN', 'NOT_ASKED'];

function stateOf({ fate, queuePlace }: ReferralDraft): ReferralState {
  if (fate.kind !== 'IN_QUEUE') return fate.kind === 'SUPPORTED' ? 'ACCEPTED' : fate.kind;
  const states = [
    'SUBMITTED',
    'SUBMITTED',
    'ACKNOWLEDGED',
    'ACKNOWLEDGED',
    'IN_TRIAGE',
    'IN_TRIAGE',
    'IN_TRIAGE',
    'IN_TRIAGE',
    'INFO_REQUESTED',
    'IN_TRIAGE',
    'INFO_REQUESTED',
    'IN_TRIAGE',
  ] as const;
  return states[(queuePlace ?? 0) % states.length] ?? 'IN_TRIAGE';
}

function addDecision(
  rows: RowSet,
  chance: Chance,
  child: ChildDraft,
  referral: ReferralDraft,
  decidedAt: Date,
  by: string,
): void {
  if (!referral.decided) return;
  const { facts, decision } = referral.decided;
  const offer = referral.fate.kind === 'SUPPORTED' ? referral.fate.route : decision.offer;
  rows.add('offer_decision', {
    id: recordId(chance, 'off', decidedAt),
    createdAt: decidedAt,
    referralId: referral.id,
    childId: child.id,
    asOf: decision.asOf,
    guidanceVersion: decision.version ?? 'before the service',
    computedOffer: decision.offer,
    offer,
    reasons: decision.reasons.map((reason) => ({ ...reason })),
    facts,
    flags: Object.entries(decision.flags).flatMap(([flag, holds]) => (holds ? [flag] : [])),
    decidedBy: by,
    decidedAt,
    overrideReason: offer === decision.offer ? null : child.circumstance.overrideReason,
  });
}
