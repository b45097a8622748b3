import type { Incoming, RowOf } from '@ictg/kit/load';
import { noonOf } from '../noon.js';
import { caseWeight } from '../../support/index.js';
import type { KnownRecord } from '../extract/known-records.js';
import type { caseloadColumns } from './caseload.columns.js';

export type CaseRow = RowOf<typeof caseloadColumns>;
export type IncomingCase = Incoming<typeof caseloadColumns>;

export interface GuardianFound {
  readonly staffId: string;
  readonly subject: string;
}

export interface CaseloadFound {
  /** Records that are here already, by external id: cases of an earlier load and records of the extract. */
  readonly records: ReadonlyMap<string, KnownRecord>;
  readonly guardians: ReadonlyMap<string, GuardianFound>;
}

/** A case with the records it belongs to. */
export interface PlacedCase extends KnownRecord {
  readonly incoming: IncomingCase;
}

/** The record that a case goes on with, or will be found by. */
export function externalIdOf(
  { ictg_id, case_id }: CaseRow,
  records: ReadonlyMap<string, KnownRecord>,
): string {
  const ictg = ictg_id === null ? null : `ictg:${ictg_id}`;
  return ictg !== null && records.has(ictg) ? ictg : `case:${case_id}`;
}

const posts = {
  DIRECT_WORKER: 'direct-worker',
  RPC: 'rpc',
  REGIONAL_PRACTITIONER: 'regional-practitioner',
  POST_18_WORKER: 'post-18-worker',
} as const;

/** By what a guardian is found. */
export function guardianKey({ worker_email, worker_role }: CaseRow): string {
  return `${worker_email} ${posts[worker_role]}`;
}

/** How far support has come, by what the file says. */
export function supportFacts(row: CaseRow) {
  const state = row.first_contact_on === null ? ('ALLOCATED' as const) : ('ACTIVE' as const);
  return {
    state,
    route: row.worker_role,
    firstContactAt: row.first_contact_on === null ? null : noonOf(row.first_contact_on),
    endedOn: null,
    closureReason: null,
    weight: caseWeight({
      route: row.worker_role,
      state,
      interpreterNeeded: row.interpreter_needed,
      alerts: [],
    }).weight,
  };
}
