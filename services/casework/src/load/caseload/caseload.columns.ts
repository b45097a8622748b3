import { authorityCode, day, email, inHeader, needed, oneOf, optional, text } from '@ictg/kit/load';
import {
  parentalResponsibilitySituations,
  type ExploitationType,
} from '../../child/child.vocabulary.js';
import { workerRoles } from '../../support/support.vocabulary.js';
import { furtherPersonColumns, personColumns } from '../child/person.columns.js';
import { workerLetters } from '../extract/extract.columns.js';
import { answer, exploitations } from '../child/child-cell.js';

const noneRecorded: readonly ExploitationType[] = [];

/** The columns of a file of the cases that are open today. */
export const caseloadColumns = {
  case_id: needed('The number of the case where it comes from.', text(200)),
  ictg_id: optional(
    'Its number in the historical extract, if it was loaded from there: then that record goes on.',
    null,
    text(200),
  ),
  ...personColumns,
  first_name: inHeader(personColumns.first_name),
  last_name: inHeader(personColumns.last_name),
  dob: inHeader(personColumns.dob),
  ...furtherPersonColumns,
  local_authority_gss: optional(
    'GSS code of the council where the child lives.',
    null,
    authorityCode,
  ),
  referral_received: needed('The day on which the referral was received.', day),
  worker_role: needed('DW, RPC, RP or POST18.', oneOf(workerRoles, workerLetters)),
  worker_email: needed(
    'E-mail address of the guardian or coordinator, who must be on the staff register.',
    email,
  ),
  allocated_on: needed('Since when this person has the case.', day),
  first_contact_on: optional(
    'The day of the first contact; empty while it is still to come.',
    null,
    day,
  ),
  exploitation_types: optional(
    'CRIMINAL, SEXUAL, LABOUR, DOMESTIC_SERVITUDE, ORGAN_HARVESTING, NOT_KNOWN; several separated by semicolons.',
    noneRecorded,
    exploitations,
  ),
  pr_situation: optional(
    'Who holds parental responsibility, as one of the situations listed below.',
    'NOT_ASKED',
    oneOf(parentalResponsibilitySituations),
  ),
  pr_holder: optional('Who the holder is, e.g. mother.', null, text(200)),
  pr_in_uk: optional(
    'Whether the holder is in the UK: YES, NO, NOT_KNOWN, NOT_ASKED, DECLINED.',
    'NOT_ASKED',
    answer,
  ),
  nrm_reference: optional('The NRM reference.', null, text(100)),
} as const;
