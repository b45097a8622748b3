import { notInFile, type RowOf } from '@ictg/kit/load';
import { noonOf } from '../noon.js';
import type { ReferralRow, SupportRow } from '../../database/row.js';
import type { ReferralState } from '../../referral/index.js';
import { caseWeight } from '../../support/index.js';
import type { WorkerRole } from '../../support/support.vocabulary.js';
import type { extractColumns } from './extract.columns.js';

export type ExtractRow = RowOf<typeof extractColumns>;

const notRecorded = 'Not recorded';

/** What the extract says about a referral. Questions that it does not answer are "not known". */
export function referralOf(
  row: ExtractRow,
): Omit<ReferralRow, 'id' | 'createdAt' | 'reference' | 'childId' | 'takenBy'> {
  const open = 'NOT_KNOWN' as const;
  const { state, reason } = stateOf(row);
  return {
    state,
    outcomeReason: reason,
    outcomeNote: row.worker_role === null ? row.outcome : null,
    channel: 'HISTORICAL_EXTRACT',
    language: 'ENGLISH',
    receivedAt: noonOf(row.referral_received),
    authorityGss: row.local_authority_gss,
    referrerName: null,
    referrerRole: null,
    referrerOrganisation: notRecorded,
    referrerType: 'NOT_RECORDED',
    referrerPhone: null,
    referrerEmail: null,
    referrerReference: null,
    senderVerification: 'UNVERIFIED',
    exploitationTypes: row.exploitation_types,
    countyLines: open,
    exploitationPlace: open,
    concern: notRecorded,
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
    duplicateOfId: null,
    externalId: `ictg:${row.ictg_id}`,
  };
}

const outcomes: readonly (readonly [RegExp, ReferralState])[] = [
  [/withdr/i, 'WITHDRAWN'],
  [/duplicate/i, 'DUPLICATE'],
];

/** Nobody was allocated, and nothing says why: that is no acceptance, and no reason is made up. */
function stateOf({ worker_role, outcome }: ExtractRow): {
  state: ReferralState;
  reason: string | null;
} {
  if (worker_role !== null) return { state: 'ACCEPTED', reason: null };
  const said = outcomes.find(([words]) => outcome !== null && words.test(outcome));
  return {
    state: said?.[1] ?? 'NOT_ACCEPTED',
    reason: said?.[1] === 'DUPLICATE' ? 'DUPLICATE' : 'NOT_RECORDED',
  };
}

/** What the extract says about support: nothing where nobody was allocated. */
export function supportOf(
  row: ExtractRow,
): Omit<SupportRow, 'id' | 'createdAt' | 'childId' | 'referralId'> | null {
  if (row.worker_role === null) return null;
  const state = supportState(row);
  return {
    state,
    route: row.worker_role,
    openedAt: noonOf(row.allocated_on ?? row.referral_received),
    allocationDueAt: null,
    firstContactDueAt: null,
    firstContactAt: dayOf(row.first_contact_on),
    endedOn: row.ended_on === notInFile ? null : row.ended_on,
    closureReason: state === 'CLOSED' ? (row.closure_reason?.reason ?? 'NOT_RECORDED') : null,
    outcome:
      [
        row.outcome,
        row.closure_reason?.written && `Closure reason as written: ${row.closure_reason.written}`,
      ]
        .filter(Boolean)
        .join('\n') || null,
    weight: caseWeight({
      route: row.worker_role,
      state,
      interpreterNeeded: 'NOT_KNOWN',
      alerts: [],
    }).weight,
  };
}

/**
 * A record without a day of its end goes on, if the file has a column for that day; without the column the end is
 * not recorded. One that goes on and names no day of allocation needs a worker named: somebody must look at it.
 */
function supportState(row: ExtractRow): SupportRow['state'] {
  if (row.ended_on !== null || row.closure_reason !== null) return 'CLOSED';
  if (row.allocated_on === null) return 'AWAITING_ALLOCATION';
  return row.first_contact_on === null ? 'ALLOCATED' : 'ACTIVE';
}

/** From when to when a worker was allocated, as far as it was recorded. */
export function allocationOf(
  row: ExtractRow,
): { workerRole: WorkerRole; fromAt: Date; untilAt: Date | null } | null {
  if (row.worker_role === null || row.allocated_on === null) return null;
  return {
    workerRole: row.worker_role,
    fromAt: noonOf(row.allocated_on),
    untilAt: dayOf(row.ended_on),
  };
}

function dayOf(day: string | null): Date | null {
  return day === null || day === notInFile ? null : noonOf(day);
}
