import { graphEnum } from '@ictg/kit/graph';
import type { SocialCareReply } from './social-care-report.vocabulary.js';

export const SocialCareReplyEnum = graphEnum<SocialCareReply>(
  'SocialCareReply',
  "What children's services answered to our report.",
  {
    ASSESSMENT: 'An assessment begins.',
    STRATEGY_DISCUSSION: 'A strategy discussion is called.',
    KNOWN_AND_WORKED_WITH: 'The child is known and worked with.',
    NO_FURTHER_ACTION: 'Nothing further is done.',
    SENT_ELSEWHERE: 'Another council was named.',
  },
);
