import { graphEnum } from '@ictg/kit/graph';
import type { ContactPreference, MailLanguage } from './professional.vocabulary.js';

export const MailLanguageEnum = graphEnum<MailLanguage>(
  'MailLanguage',
  'The language in which a professional is written to.',
  { EN: 'English.', CY: 'Welsh.' },
);

export const ContactPreferenceEnum = graphEnum<ContactPreference>(
  'ContactPreference',
  'How a professional wants to be reached.',
  {
    NOT_ASKED: 'Nobody has asked yet.',
    EMAIL: 'By e-mail.',
    TELEPHONE: 'By telephone.',
    NO_INVITATIONS: 'No invitations; what concerns work in hand is welcome.',
    NO_CONTACT: 'Not at all.',
  },
);
