import { graphEnum } from '@ictg/kit/graph';
import type { SessionState } from './session.states.js';
import type { Provision, SessionLanguage, SessionMode } from './session.vocabulary.js';

export const SessionStateEnum = graphEnum<SessionState>('SessionState', 'Where a session stands.', {
  PLANNED: 'It is to come, or its register is still open.',
  HELD: 'It was held and its register is closed.',
  CANCELLED: 'It does not take place.',
});

export const SessionModeEnum = graphEnum<SessionMode>(
  'SessionMode',
  'How people come together at a session.',
  {
    IN_PERSON: 'At a place.',
    ONLINE: 'In an online meeting.',
    BOTH: 'At a place, and others join online.',
  },
);

export const SessionLanguageEnum = graphEnum<SessionLanguage>(
  'SessionLanguage',
  'The language in which a session is held. What is written about it is in both.',
  { ENGLISH: 'English.', WELSH: 'Welsh.', BOTH: 'Both, with interpreting.' },
);

export const ProvisionEnum = graphEnum<Provision>(
  'Provision',
  'What is provided so that everybody can take part.',
  {
    STEP_FREE: 'A place without steps.',
    HEARING_LOOP: 'A hearing loop.',
    BSL: 'Interpreting into British Sign Language.',
    CAPTIONS: 'Live captions.',
    LARGE_PRINT: 'Materials in large print.',
    BREAKS: 'Breaks at least once an hour.',
  },
);
