import { graphEnum } from '@ictg/kit/graph';
import type { ClientState } from './client.states.js';
import type { ContactLanguage, KeyStanding } from './client.vocabulary.js';

export const ClientStateEnum = graphEnum<ClientState>(
  'ClientState',
  "How a partner's connection stands.",
  {
    REQUESTED: 'Asked for; the service has not decided.',
    ADMITTED: 'Admitted: it gets tokens while it has a key that holds.',
    REFUSED: 'Refused by the service.',
    STOPPED: 'Stopped: it is answered no more.',
  },
);

export const KeyStandingEnum = graphEnum<KeyStanding>(
  'KeyStanding',
  'How a key of a connection stands today.',
  {
    TO_BEGIN: 'Its first day is to come.',
    IN_FORCE: 'It holds.',
    ENDING: 'It holds, and ends within 30 days.',
    ENDED: 'Its last day has passed.',
    REVOKED: 'Revoked before its last day.',
  },
);

export const ContactLanguageEnum = graphEnum<ContactLanguage>(
  'ContactLanguage',
  'In which language the contact of a connection is written to.',
  { ENGLISH: 'English.', WELSH: 'Welsh.' },
);
