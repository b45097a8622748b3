import { day, inHeader, needed, oneOf, optional, text } from '@ictg/kit/load';
import { ukNations } from '../referral/nrm-referral.vocabulary.js';
import { answer, exploitations, list, sex } from './cell.js';

const name = text(200);

/** The columns of a file of NRM referrals. */
export const referralColumns = {
  nrm_reference: needed('The reference of the referral.', text(60)),
  forename: inHeader(optional('Forenames.', null, name)),
  surname: inHeader(optional('Family name.', null, name)),
  also_known_as: inHeader(optional('Other names, separated by semicolons.', [], list(200))),
  date_of_birth: inHeader(optional('Date of birth, as stated.', null, day)),
  sex: inHeader(optional('Sex.', 'NOT_KNOWN', sex)),
  nationality: inHeader(optional('Nationalities, separated by semicolons.', [], list(100))),
  local_authority: inHeader(optional('The authority, in whatever words.', null, name)),
  referral_date: needed('The day of the referral.', day),
  home_office_reference: inHeader(optional('The Home Office reference.', null, text(60))),
  exploited_as_child: optional('Whether exploited as a child.', 'NOT_KNOWN', answer),
  age_disputed: optional('Whether the age is disputed.', 'NOT_KNOWN', answer),
  exploitation_types: optional('Kinds of exploitation claimed.', [], exploitations),
  county_lines: optional('Whether flagged as county lines.', 'NOT_KNOWN', answer),
  first_responder_organisation: optional('Who referred.', null, name),
  responder_nation: optional(
    `The nation of whoever referred: ${ukNations.join(', ')}.`,
    null,
    oneOf(ukNations, { ni: 'NORTHERN_IRELAND' }),
  ),
} as const;
