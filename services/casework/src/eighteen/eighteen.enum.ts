import { graphEnum } from '@ictg/kit/graph';
import type { PostEighteenState } from './eighteen.states.js';
import type { NrmConsent } from './eighteen.vocabulary.js';

export const NrmConsentEnum = graphEnum<NrmConsent>(
  'NrmConsent',
  'Whether the young person stays in the National Referral Mechanism at 18. From then on it needs their consent.',
  {
    NOT_ASKED: 'Nobody has asked yet.',
    ASKED: 'Asked; no answer yet.',
    GIVEN: 'Stays in.',
    DECLINED: 'Leaves.',
    NOT_KNOWN: 'Nobody can say.',
  },
);

export const PostEighteenStateEnum = graphEnum<PostEighteenState>(
  'PostEighteenState',
  'Where support past the eighteenth birthday stands.',
  {
    OFFERED: 'Offered; the young person has not answered.',
    ACCEPTED: 'Accepted; a post-18 worker is to take over.',
    RUNNING: 'A post-18 worker has taken over.',
    DECLINED: 'The young person did not want it.',
    ENDED: 'It has ended.',
  },
);
