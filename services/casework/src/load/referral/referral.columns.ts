import {
  authorityCode,
  day,
  email,
  inHeader,
  moment,
  needed,
  oneOf,
  optional,
  text,
} from '@ictg/kit/load';
import {
  exploitationPlaces,
  parentalResponsibilitySituations,
  type ExploitationType,
} from '../../child/child.vocabulary.js';
import { legalStatusCodes } from '../../eligibility/index.js';
import { referrerTypes } from '../../referral/referral.vocabulary.js';
import { furtherPersonColumns, personColumns } from '../child/person.columns.js';
import { answer, exploitations } from '../child/child-cell.js';

const question = (means: string) =>
  optional(`${means}: YES, NO, NOT_KNOWN, NOT_ASKED, DECLINED.`, 'NOT_ASKED', answer);
const notYet: readonly ExploitationType[] = ['NOT_KNOWN'];

/** The columns of a file of referrals. */
export const referralColumns = {
  external_id: needed(
    'The sender’s own identifier of the referral: the same again is the same referral.',
    text(200),
  ),
  received_at: needed(
    'When it was received: a day, or a day and a time by the clock in London.',
    moment,
  ),
  language: optional('ENGLISH or WELSH.', 'ENGLISH', oneOf(['ENGLISH', 'WELSH'])),
  referrer_name: optional('Who sends it.', null, text(200)),
  referrer_role: optional('Their role.', null, text(200)),
  referrer_organisation: needed('The organisation that sends it.', text(200)),
  referrer_type: optional(
    'POLICE, LOCAL_AUTHORITY, HOME_OFFICE, NGO, HEALTH, OTHER, NOT_RECORDED.',
    'NOT_RECORDED',
    oneOf(referrerTypes, {
      la: 'LOCAL_AUTHORITY',
      council: 'LOCAL_AUTHORITY',
      ukvi: 'HOME_OFFICE',
      'border force': 'HOME_OFFICE',
    }),
  ),
  referrer_phone: optional('Their telephone number.', null, text(50)),
  referrer_email: optional('Their e-mail address.', null, email),
  referrer_reference: optional('Their own reference.', null, text(100)),
  child_reference: optional(
    'The reference of a child on record, e.g. C-00231. Without it a new record is made.',
    null,
    text(20),
  ),
  ...personColumns,
  first_name: inHeader(personColumns.first_name),
  last_name: inHeader(personColumns.last_name),
  ...furtherPersonColumns,
  local_authority_gss: optional(
    'GSS code of the council where the child lives.',
    null,
    authorityCode,
  ),
  pr_situation: optional(
    'Who holds parental responsibility, as one of the situations listed below.',
    'NOT_ASKED',
    oneOf(parentalResponsibilitySituations),
  ),
  pr_holder: optional('Who the holder is, e.g. mother.', null, text(200)),
  pr_in_uk: question('Whether the holder is in the UK'),
  pr_contact_safe: question('Whether it is safe for the child that the holder is contacted'),
  legal_status: optional(
    'Looked-after or other legal status, as one of the codes listed below.',
    null,
    oneOf(legalStatusCodes),
  ),
  legal_status_from: optional('Since when.', null, day),
  exploitation_types: optional(
    'CRIMINAL, SEXUAL, LABOUR, DOMESTIC_SERVITUDE, ORGAN_HARVESTING, NOT_KNOWN; several separated by semicolons.',
    notYet,
    exploitations,
  ),
  exploitation_place: optional(
    'UK, OVERSEAS, BOTH, NOT_KNOWN.',
    'NOT_KNOWN',
    oneOf(exploitationPlaces),
  ),
  county_lines: question('Whether county lines are involved'),
  concern: needed('What makes the sender worry.', text(20_000)),
  danger_now: question('Whether the child is in immediate danger'),
  missing_now: question('Whether the child is missing now'),
  missing_before: question('Whether the child has been missing before'),
  debt_bondage: question('Whether a debt is held over the child'),
  exceptional_need: question('Whether there is an exceptional need for one-to-one support'),
  exceptional_need_reason: optional('What makes the need exceptional.', null, text(5000)),
  nrm_submitted: question('Whether an NRM referral has been made'),
  nrm_reference: optional('The NRM reference.', null, text(100)),
  childrens_services_told: question('Whether children’s services have been told'),
  child_aware: question('Whether the child knows of the referral'),
  child_wishes: optional('What the child wishes.', null, text(5000)),
  holder_told: question('Whether the holder of parental responsibility has been told'),
  sharing_reason: optional('Why the information is shared.', null, text(5000)),
  address: optional('Where the child is. Kept under a lock of its own.', null, text(1000)),
  safe_contact: optional(
    'How the child can be contacted safely. Kept with the address.',
    null,
    text(1000),
  ),
} as const;
