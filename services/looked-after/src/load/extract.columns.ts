import { authorityCode, day, inHeader, needed, oneOf, optional, text } from '@ictg/kit/load';
import { legalStatuses, nations } from '../care/legal-status.vocabulary.js';
import { answer, sex } from './cell.js';

const name = text(200);

/** The columns of an extract of a council's case system: one row for each episode of care. */
export const extractColumns = {
  lac_id: needed('The key of the child’s record.', text(60)),
  la_gss: needed('The GSS code of the council.', authorityCode),
  child_id: needed('The council’s own number of the child.', text(60)),
  forename: inHeader(optional('Forenames.', null, name)),
  surname: inHeader(optional('Family name.', null, name)),
  dob: inHeader(optional('Date of birth.', null, day)),
  sex: inHeader(optional('Sex.', 'NOT_KNOWN', sex)),
  upn: inHeader(optional('Unique pupil number.', null, text(20))),
  uasc: inHeader(optional('Whether the child came alone to ask for asylum.', 'NOT_KNOWN', answer)),
  decom: inHeader(optional('First day of the episode.', null, day)),
  dec: inHeader(optional('The day on which it ended; empty while it goes on.', null, day)),
  home_office_reference: inHeader(optional('The Home Office reference.', null, text(60))),
  nation: optional(
    'Whose law holds: ENGLAND or WALES; that of the council when empty.',
    null,
    oneOf(nations),
  ),
  legal_status: optional(
    `The legal status: ${legalStatuses.join(', ')}.`,
    'NOT_KNOWN',
    oneOf(legalStatuses),
  ),
} as const;
