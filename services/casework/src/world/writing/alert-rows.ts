import { addDays } from '@ictg/kit/calendar';
import { recordId } from '../chance/record-id.js';
import type { ChildDraft } from '../draft/child-draft.js';
import { guardianToday } from '../draft/restrict.js';
import type { RowSet } from './row-set.js';

/** Whether the child had been missing before it was referred: almost a quarter go missing at some stage. */
export function wasMissingBefore(child: ChildDraft): boolean {
  return child.chance.fork('missing').happens(0.23);
}

const alertTexts = {
  MISSING_BEFORE: [
    'Missing before. The plan is to ring the police after one hour, not in the morning.',
    'Missing twice last year; found each time in another town.',
  ],
  SAFE_CONTACT: [
    'No calls to the home number. Text first, from the guardian’s phone only.',
    'Letters may be opened by others: leave nothing in writing.',
  ],
  RISK_TO_CHILD: [
    'Threats were made by people to whom a debt is owed.',
    'Approached near school by a person who is known to the police.',
  ],
  DEBT_BONDAGE: ['Says that the family abroad still pays for the journey.'],
  RISK_TO_STAFF: ['Visits by two people and in daytime only.'],
  HEALTH: ['Has asthma; carries an inhaler.', 'Severe allergy to nuts.'],
} as const;
type AlertKindHere = keyof typeof alertTexts;

/** The kinds of alert that the child has. */
export function alertKindsOf(child: ChildDraft): readonly AlertKindHere[] {
  const chance = child.chance.fork('alert kinds');
  const { profile } = child;
  const shares: readonly (readonly [AlertKindHere, number])[] = [
    ['MISSING_BEFORE', wasMissingBefore(child) ? 1 : 0],
    ['SAFE_CONTACT', 0.1],
    ['RISK_TO_CHILD', profile.hasCountyLines ? 0.3 : 0.02],
    ['DEBT_BONDAGE', profile.exploitation.includes('LABOUR') ? 0.2 : 0.03],
    ['RISK_TO_STAFF', 0.03],
    ['HEALTH', 0.04],
  ];
  return shares.filter(([, share]) => chance.happens(share)).map(([kind]) => kind);
}

/** Writes the child's alerts: while support goes on they have no end yet. */
export function addAlertRows(rows: RowSet, child: ChildDraft): void {
  const chance = child.chance.fork('alerts');
  const { receivedOn, receivedAt } = child.slot;
  const isOpen = child.referrals.some(({ episode }) => episode && episode.endedOn === null);
  for (const kind of alertKindsOf(child))
    rows.add('alert', {
      id: recordId(chance, 'alr', receivedAt),
      createdAt: receivedAt,
      childId: child.id,
      kind,
      text: chance.pick(alertTexts[kind]),
      fromOn: receivedOn,
      expiresOn: isOpen ? null : addDays(receivedOn, 365),
      ownerSubject: guardianToday(child) ?? 'manager',
    });
}
