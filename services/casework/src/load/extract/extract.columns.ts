import {
  authorityCode,
  day,
  inHeader,
  needed,
  oneOf,
  optional,
  orNotInFile,
  text,
  value,
} from '@ictg/kit/load';
import {
  closureReasons,
  workerRoles,
  type ClosureReason,
  type WorkerRole,
} from '../../support/support.vocabulary.js';
import type { ExploitationType } from '../../child/child.vocabulary.js';
import { personColumns } from '../child/person.columns.js';
import { exploitations } from '../child/child-cell.js';

const noneRecorded: readonly ExploitationType[] = [];

/** The letters of the published tables for the four kinds of worker. */
export const workerLetters: Readonly<Record<string, WorkerRole>> = {
  dw: 'DIRECT_WORKER',
  rp: 'REGIONAL_PRACTITIONER',
  post18: 'POST_18_WORKER',
  'post 18': 'POST_18_WORKER',
};

const closure = oneOf(closureReasons, {
  'turned 18 years': 'TURNED_18',
  'aged 18': 'TURNED_18',
  'moved to adult support': 'MOVED_TO_ADULT_OR_POST_18_SUPPORT',
  'left uk': 'LEFT_ENGLAND_AND_WALES',
  'left england wales': 'LEFT_ENGLAND_AND_WALES',
  'not a victim': 'NOT_A_VICTIM_NO_CONTINUING_CONCERN',
  'found adult': 'DETERMINED_ADULT',
  'long term missing': 'LONG_TERM_MISSING_SIGNED_OFF',
  deceased: 'DIED',
  transfer: 'TRANSFERRED',
  'declined support': 'DECLINED',
});

/** A reason of the list; one in other words stays as it was written. */
function closureReason(cell: string) {
  const read = closure(cell);
  return value(
    read.ok
      ? { reason: read.value, written: null }
      : { reason: 'NOT_RECORDED' as ClosureReason, written: cell.slice(0, 500) },
  );
}

/** The columns of the service's historical extract. */
export const extractColumns = {
  ictg_id: needed(
    'The service’s number of the record: one record, one child in this system.',
    text(200),
  ),
  first_name: inHeader(personColumns.first_name),
  last_name: inHeader(personColumns.last_name),
  dob: inHeader(personColumns.dob),
  gender: inHeader(personColumns.gender),
  nationality: inHeader(personColumns.nationality),
  local_authority_gss: inHeader(
    optional('GSS code of the council, of today or of the past.', null, authorityCode),
  ),
  referral_received: needed('The day on which the referral was received.', day),
  worker_role: inHeader(
    optional(
      'DW, RPC, RP or POST18; empty when nobody was allocated.',
      null,
      oneOf(workerRoles, workerLetters),
    ),
  ),
  nrm_reference: inHeader(optional('The NRM reference.', null, text(100))),
  allocated_on: optional('The day on which a worker was allocated.', null, day),
  first_contact_on: orNotInFile(optional('The day of the first contact.', null, day)),
  ended_on: orNotInFile(
    optional('The day on which support ended; empty while it goes on.', null, day),
  ),
  outcome: optional('What came of it, as it was written.', null, text(5000)),
  closure_reason: optional(
    'Why support ended: one of the closure reasons, or other words, which are kept as written.',
    null,
    closureReason,
  ),
  exploitation_types: optional(
    'CRIMINAL, SEXUAL, LABOUR, DOMESTIC_SERVITUDE, ORGAN_HARVESTING, NOT_KNOWN; several separated by semicolons.',
    noneRecorded,
    exploitations,
  ),
} as const;
