import { graphEnum } from '@ictg/kit/graph';
import type { KnownBy, Standing } from './post.vocabulary.js';

export const KnownByEnum = graphEnum<KnownBy>(
  'KnownBy',
  'How it is known that somebody holds a post, or has left it.',
  {
    PERSON: 'The person said so.',
    LINK: 'The person pressed the link of a mail.',
    EVALUATION: 'The person said so in an evaluation.',
    ATTENDANCE: 'The person came to a session from this team.',
    TEAM: 'The team said so.',
    STAFF_LIST: "It stood in the agency's staff list.",
  },
);

export const StandingEnum = graphEnum<Standing>(
  'Standing',
  'How sure it is today that somebody holds a post.',
  {
    CONFIRMED: 'Confirmed within the period of the setting.',
    NOT_CONFIRMED_SINCE: 'Nobody has confirmed it within the period, or a mail came back since.',
    LEFT: 'The person has left.',
    NOT_BEGUN: 'The post begins on a day to come.',
  },
);
