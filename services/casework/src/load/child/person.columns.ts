import { day, oneOf, optional, text, texts } from '@ictg/kit/load';
import { dateOfBirthStatuses, languagePreferences } from '../../child/child.vocabulary.js';
import { answer, sex } from './child-cell.js';

/** Columns that say who a child is; an empty cell means that it is not recorded. */
export const personColumns = {
  first_name: optional('Given names.', 'Not recorded', text(200)),
  last_name: optional('Family name.', 'Not recorded', text(200)),
  dob: optional('Date of birth.', null, day),
  gender: optional(
    'Sex: FEMALE, MALE, OTHER, NOT_KNOWN, NOT_ASKED, DECLINED, or F, M.',
    'NOT_KNOWN',
    sex,
  ),
  nationality: optional('Nationalities, several separated by semicolons.', [], texts(100)),
} as const;

/** Columns that say more about a child. */
export const furtherPersonColumns = {
  other_names: optional('Other names and spellings, separated by semicolons.', [], texts(200)),
  dob_status: optional(
    'How sure the date of birth is: EXACT, ESTIMATED, DISPUTED, NOT_KNOWN.',
    'NOT_KNOWN',
    oneOf(dateOfBirthStatuses),
  ),
  country_of_birth: optional('Country of birth.', null, text(100)),
  ethnicity: optional('Ethnicity as told.', null, text(100)),
  first_language: optional('First language.', null, text(100)),
  interpreter_needed: optional(
    'Whether an interpreter is needed: YES, NO, NOT_KNOWN, NOT_ASKED, DECLINED.',
    'NOT_ASKED',
    answer,
  ),
  language_preference: optional(
    'ENGLISH or WELSH, NOT_ASKED.',
    'NOT_ASKED',
    oneOf(languagePreferences),
  ),
  communication_needs: optional(
    'What helps the child to understand and be understood.',
    null,
    text(5000),
  ),
  home_office_reference: optional('Home Office reference.', null, text(100)),
} as const;
