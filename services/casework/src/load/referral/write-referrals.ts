import { newId, type Desk } from '@ictg/kit/database';
import { insertRows } from '../../database/insert-rows.js';
import type { ChildRow, ReferralRow } from '../../database/row.js';
import { updateRows } from '../../database/update-rows.js';
import type { ClockSettings } from '../../clock/index.js';
import { triageDueAt } from '../../referral/index.js';
import { clockSettingsInForce } from '../../setting/index.js';
import {
  newChildRow,
  nextChildReferences,
  nextReferralReferences,
  personOf,
} from '../child/new-child.js';
import type {
  IncomingReferral,
  PlacedReferral,
  ReferralFileRow,
  ReferralsFound,
} from './referral-row.js';
import { writeFacts } from './write-facts.js';

/** Writes a batch of referrals: new ones in bulk, changed ones part by part. */
export async function writeReferrals(
  desk: Desk,
  rows: readonly IncomingReferral[],
  found: ReferralsFound,
): Promise<void> {
  const fresh = rows.filter(({ row }) => !found.referrals.has(row.external_id));
  const made = await writeNew(desk, fresh, found);
  const known = rows.flatMap((incoming): PlacedReferral[] => {
    const referral = found.referrals.get(incoming.row.external_id);
    return referral
      ? [{ incoming, childId: referral.childId, referralId: referral.id, reference: '' }]
      : [];
  });
  await updateKnown(desk, known, found);
  await writeFacts(desk, [...made, ...known]);
}

async function writeNew(
  desk: Desk,
  rows: readonly IncomingReferral[],
  found: ReferralsFound,
): Promise<PlacedReferral[]> {
  const references = await nextReferralReferences(
    desk,
    rows.map(({ row }) => row.received_at),
  );
  const childReferences = await nextChildReferences(
    desk,
    rows.filter(({ row }) => row.child_reference === null).length,
  );
  const clocks = await clockSettingsInForce(desk);
  const children: ChildRow[] = [];
  const referrals: ReferralRow[] = [];
  const made = rows.map((incoming, index): PlacedReferral => {
    const { row } = incoming;
    let childId =
      row.child_reference === null ? undefined : found.children.get(row.child_reference);
    if (childId === undefined) {
      const child = newChildRow(row, {
        reference: childReferences.shift() ?? '',
        authorityGss: row.local_authority_gss,
        externalId: `referral:${row.external_id}`,
        state: 'PROVISIONAL',
      });
      children.push(child);
      childId = child.id;
    }
    const reference = references[index] ?? '';
    const referral = newReferral(row, childId, reference, desk.viewer.subject, clocks);
    referrals.push(referral);
    return { incoming, childId, referralId: referral.id, reference };
  });
  await insertRows(desk, 'child', children);
  await insertRows(desk, 'referral', referrals);
  await insertRows(
    desk,
    'timeline_entry',
    made.map(({ incoming: { row }, childId, referralId, reference }) => ({
      id: newId('tml'),
      createdAt: new Date(),
      childId,
      at: row.received_at,
      category: 'CONTACT',
      kind: 'referral.submitted',
      text: `Referral ${reference} received from ${row.referrer_organisation}. Loaded from a file.`,
      recordId: referralId,
      bySubject: desk.viewer.subject,
      byName: desk.viewer.name,
    })),
  );
  await alert(desk, made);
  return made;
}

function newReferral(
  row: ReferralFileRow,
  childId: string,
  reference: string,
  takenBy: string,
  clocks: ClockSettings,
): ReferralRow {
  const referral = told(row);
  return {
    id: newId('ref'),
    createdAt: new Date(),
    reference,
    childId,
    state: 'SUBMITTED',
    channel: 'FILE',
    takenBy,
    ...referral,
    senderVerification: 'UNVERIFIED',
    acknowledgedAt: null,
    triageDueAt: triageDueAt(referral, clocks),
    pausedAt: null,
    decidedAt: null,
    decidedBy: null,
    outcomeReason: null,
    outcomeNote: null,
    duplicateOfId: null,
    externalId: row.external_id,
  };
}

function told(row: ReferralFileRow) {
  return {
    language: row.language,
    receivedAt: row.received_at,
    authorityGss: row.local_authority_gss,
    referrerName: row.referrer_name,
    referrerRole: row.referrer_role,
    referrerOrganisation: row.referrer_organisation,
    referrerType: row.referrer_type,
    referrerPhone: row.referrer_phone,
    referrerEmail: row.referrer_email,
    referrerReference: row.referrer_reference,
    exploitationTypes: row.exploitation_types,
    exploitationPlace: row.exploitation_place,
    countyLines: row.county_lines,
    concern: row.concern,
    dangerNow: row.danger_now,
    missingNow: row.missing_now,
    missingBefore: row.missing_before,
    debtBondage: row.debt_bondage,
    exceptionalNeed: row.exceptional_need,
    exceptionalNeedReason: row.exceptional_need_reason,
    nrmSubmitted: row.nrm_submitted,
    childrensServicesTold: row.childrens_services_told,
    childAware: row.child_aware,
    childWishes: row.child_wishes,
    holderTold: row.holder_told,
    sharingReason: row.sharing_reason,
    nrmReferenceTold: row.nrm_reference,
  };
}

/** What came in lately, or tells of danger, becomes a task for the managers; older rows wait in the queue. */
async function alert(desk: Desk, made: readonly PlacedReferral[]): Promise<void> {
  const now = Date.now();
  const isUrgent = ({ danger_now, missing_now }: ReferralFileRow) =>
    danger_now === 'YES' || missing_now === 'YES';
  const recent = made.filter(
    ({ incoming: { row } }) => row.received_at.getTime() > now - 2 * 86_400_000,
  );
  await insertRows(
    desk,
    'task',
    recent.map(({ incoming: { row }, childId, referralId, reference }) => ({
      id: newId('tsk'),
      createdAt: new Date(now),
      kind: 'NEW_REFERRAL',
      childId,
      recordId: referralId,
      subject: null,
      role: 'manager',
      text: `${isUrgent(row) ? 'Danger or missing now. ' : ''}New referral ${reference}: decide on it.`,
      dueAt: new Date(now + (isUrgent(row) ? 15 : 60) * 60_000),
    })),
  );
}

async function updateKnown(
  desk: Desk,
  known: readonly PlacedReferral[],
  found: ReferralsFound,
): Promise<void> {
  const owns = ({ incoming: { row } }: PlacedReferral) =>
    found.referrals.get(row.external_id)?.ownsChild === true;
  const changed = (part: string) => known.filter(({ incoming }) => incoming.parts.has(part));
  await updateRows(
    desk,
    'child',
    changed('child')
      .filter(owns)
      .map(({ incoming: { row }, childId }) => ({ id: childId, ...personOf(row) })),
  );
  await updateRows(
    desk,
    'child',
    changed('place of the child')
      .filter(owns)
      .map(({ incoming: { row }, childId }) => ({
        id: childId,
        authorityGss: row.local_authority_gss,
      })),
  );
  await updateRows(
    desk,
    'referral',
    changed('referral').map(({ incoming: { row }, referralId }) => ({
      id: referralId,
      ...told(row),
    })),
  );
}
