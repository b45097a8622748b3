import { noonOf } from '../noon.js';
import { newId, type Desk } from '@ictg/kit/database';
import { insertRows } from '../../database/insert-rows.js';
import { updateRows } from '../../database/update-rows.js';
import {
  newChildRow,
  nextChildReferences,
  nextReferralReferences,
  personOf,
} from '../child/new-child.js';
import { keepNrmReferences } from '../child/nrm-references.js';
import {
  externalIdOf,
  guardianKey,
  type CaseloadFound,
  type CaseRow,
  type IncomingCase,
  type PlacedCase,
} from './case-row.js';
import { giveTo } from './give-to.js';

/** Writes a batch of open cases: new ones in bulk; a record of the extract goes on with the person who has it now. */
export async function writeCaseload(
  desk: Desk,
  rows: readonly IncomingCase[],
  found: CaseloadFound,
): Promise<void> {
  const recordOf = ({ row }: IncomingCase) => found.records.get(externalIdOf(row, found.records));
  const made = await writeNew(
    desk,
    rows.filter((one) => !recordOf(one)),
  );
  const known = rows.flatMap((incoming): PlacedCase[] => {
    const record = recordOf(incoming);
    return record ? [{ ...record, incoming }] : [];
  });
  const changed = (part: string) => known.filter(({ incoming }) => incoming.parts.has(part));
  await updateRows(
    desk,
    'child',
    changed('child').map(({ incoming: { row }, childId }) => ({
      id: childId,
      state: 'CONFIRMED',
      ...personOf(row),
      authorityGss: row.local_authority_gss,
    })),
  );
  await updateRows(
    desk,
    'referral',
    changed('referral').map(({ incoming: { row }, referralId }) => ({
      id: referralId,
      state: 'ACCEPTED',
      outcomeReason: null,
      authorityGss: row.local_authority_gss,
      exploitationTypes: row.exploitation_types,
      receivedAt: noonOf(row.referral_received),
    })),
  );
  for (const one of [...made, ...changed('support')]) {
    const guardian = found.guardians.get(guardianKey(one.incoming.row));
    if (guardian) await giveTo(desk, one, guardian);
  }
  await writeHolders(desk, [...made, ...changed('parental responsibility')]);
  await keepNrmReferences(
    desk,
    [...made, ...changed('NRM reference')].flatMap(({ incoming: { line, row }, childId }) =>
      row.nrm_reference === null
        ? []
        : [{ line, childId, reference: row.nrm_reference, source: `the case ${row.case_id}` }],
    ),
  );
}

async function writeNew(desk: Desk, rows: readonly IncomingCase[]): Promise<PlacedCase[]> {
  const childReferences = await nextChildReferences(desk, rows.length);
  const references = await nextReferralReferences(
    desk,
    rows.map(({ row }) => noonOf(row.referral_received)),
  );
  const createdAt = new Date();
  const children = rows.map(({ row }, index) =>
    newChildRow(row, {
      reference: childReferences[index] ?? '',
      authorityGss: row.local_authority_gss,
      externalId: `case:${row.case_id}`,
      state: 'CONFIRMED',
    }),
  );
  const placed = rows.map((incoming, index): PlacedCase => ({
    incoming,
    childId: children[index]?.id ?? '',
    referralId: newId('ref'),
    supportId: null,
    allocationId: null,
    isWorkedOn: false,
  }));
  await insertRows(desk, 'child', children);
  await insertRows(
    desk,
    'referral',
    placed.map(({ incoming: { row }, childId, referralId }, index) => ({
      id: referralId,
      createdAt,
      reference: references[index] ?? '',
      childId,
      takenBy: desk.viewer.subject,
      ...referralFacts(row),
    })),
  );
  await insertRows(
    desk,
    'timeline_entry',
    placed.map(({ incoming: { row }, childId, referralId }, index) => ({
      id: newId('tml'),
      createdAt,
      childId,
      at: noonOf(row.referral_received),
      category: 'CONTACT',
      kind: 'referral.submitted',
      text: `Referral ${references[index] ?? ''} received. Loaded with the open cases of ${createdAt.toISOString().slice(0, 10)}.`,
      recordId: referralId,
      bySubject: desk.viewer.subject,
      byName: desk.viewer.name,
    })),
  );
  return placed;
}

function referralFacts(row: CaseRow) {
  const open = 'NOT_KNOWN' as const;
  return {
    state: 'ACCEPTED',
    channel: 'FILE',
    language: 'ENGLISH',
    receivedAt: noonOf(row.referral_received),
    authorityGss: row.local_authority_gss,
    referrerName: null,
    referrerRole: null,
    referrerOrganisation: 'Not recorded',
    referrerType: 'NOT_RECORDED',
    referrerPhone: null,
    referrerEmail: null,
    referrerReference: null,
    senderVerification: 'UNVERIFIED',
    exploitationTypes: row.exploitation_types,
    countyLines: open,
    exploitationPlace: open,
    concern: 'Not recorded',
    dangerNow: open,
    missingNow: open,
    missingBefore: open,
    debtBondage: open,
    exceptionalNeed: open,
    exceptionalNeedReason: null,
    nrmSubmitted: row.nrm_reference === null ? open : 'YES',
    childrensServicesTold: open,
    childAware: open,
    childWishes: null,
    holderTold: open,
    sharingReason: null,
    acknowledgedAt: null,
    triageDueAt: null,
    pausedAt: null,
    decidedAt: null,
    decidedBy: null,
    outcomeReason: null,
    outcomeNote: null,
    duplicateOfId: null,
    externalId: `case:${row.case_id}`,
  } as const;
}

async function writeHolders(desk: Desk, placed: readonly PlacedCase[]): Promise<void> {
  await insertRows(
    desk,
    'parental_responsibility',
    placed
      .filter(({ incoming: { row } }) => row.pr_situation !== 'NOT_ASKED')
      .map(({ incoming: { row }, childId }) => ({
        id: newId('prf'),
        createdAt: new Date(),
        childId,
        situation: row.pr_situation,
        holder: row.pr_holder,
        inUk: row.pr_in_uk,
        contactSafe: 'NOT_ASKED',
        fromOn: row.referral_received,
        untilOn: null,
        source: 'Loaded with the open cases',
        recordedBy: desk.viewer.subject,
      })),
  );
}
