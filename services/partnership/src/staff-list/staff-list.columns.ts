import { day, email, needed, oneOf, optional, text } from '@ictg/kit/load';
import { mailLanguages } from '../professional/professional.vocabulary.js';

/** The columns of an agency's staff list: one row for each person of a team. */
export const staffListColumns = {
  agency: needed('The name of the agency, or the GSS code of its authority or force.', text(200)),
  team: needed('The name of the team, as the agency calls it.', text(200)),
  name: needed('Full name.', text(200)),
  work_email: optional('Work e-mail address: tells one person from another.', null, email),
  phone: optional('Work telephone number.', null, text(30)),
  role_title: optional('What they are, as they say it.', null, text(200)),
  from_on: optional('First day in the team; the day of the list where nobody knows.', null, day),
  language: optional(
    `Language of mails: ${mailLanguages.join(' or ')}.`,
    null,
    oneOf(mailLanguages, { english: 'EN', welsh: 'CY', cymraeg: 'CY' }),
  ),
} as const;
