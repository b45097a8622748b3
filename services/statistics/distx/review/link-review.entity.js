import { defineEntity, p } from '@mikro-orm/core';
import {
  personal,
  recordProperties,
  systemOnly,
  viewerIs,
  viewerSubject,
} from '@ictg/kit/database';
import { sources } from '../feed/feed.vocabulary.js';
import { reviewers } from '../permission/permission.js';
import { reviewStates } from './review.states.js';
import { verdicts } from './review.vocabulary.js';
const bothHaveSpoken = `exists (select 1 from link_review r where r.id = review_id and r.state in ('DISPUTED', 'DECIDED'))`;
const reviews = `(${viewerIs(...reviewers)} or ${systemOnly})`;
/**
 * Two records that people are to look at, by their owners' tokens. It bears no id of a record here, so that nothing of
 * what is counted can be found from it: not whether there is a worker, nor anything else.
 */
export const LinkReviewEntity = defineEntity({
  name: 'LinkReview',
  tableName: 'link_review',
  properties: {
    ...recordProperties('lrv'),
    leftSource: p.enum(sources).comment(personal('none')),
    leftKey: p.string().length(60).comment(personal('none')),
    rightSource: p.enum(sources).comment(personal('none')),
    rightKey: p.string().length(60).comment(personal('none')),
    /** The band of weights that it was drawn from, 1 the lowest. */
    band: p.integer().comment(personal('none')),
    probability: p.double().comment(personal('none')),
    isChosen: p.boolean().comment(personal('none')),
    steps: p.json().comment(personal('none')),
    state: p.enum(reviewStates).default('WAITING').comment(personal('none')),
    /** What stands now; the answers say how it came about. */
    verdict: p.enum(verdicts).nullable().comment(personal('none')),
    decidedAt: p.datetime().nullable().comment(personal('none')),
  },
  uniques: [{ properties: ['leftKey', 'rightKey'] }],
  indexes: [{ properties: ['state', 'id'] }],
  policies: [
    { name: 'read', command: 'select', using: reviews },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'change', command: 'update', using: reviews, check: reviews },
  ],
  rowLevelSecurity: 'force',
});
/** What one reviewer said, once and for ever. Until both have spoken each sees their own only. */
export const LinkAnswerEntity = defineEntity({
  name: 'LinkAnswer',
  tableName: 'link_answer',
  properties: {
    ...recordProperties('lan'),
    reviewId: p.manyToOne(LinkReviewEntity).mapToPk().fieldName('review_id'),
    subject: p.string().length(200).comment(personal('professional')),
    isAdjudication: p.boolean().comment(personal('none')),
    verdict: p.enum(verdicts).comment(personal('none')),
    grounds: p.array().$type().comment(personal('none')),
  },
  uniques: [{ properties: ['reviewId', 'subject'] }],
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `(subject = ${viewerSubject} or ${systemOnly} or (${viewerIs(...reviewers)} and ${bothHaveSpoken}))`,
    },
    {
      name: 'add',
      command: 'insert',
      check: `(subject = ${viewerSubject} and ${viewerIs(...reviewers)})`,
    },
  ],
  rowLevelSecurity: 'force',
});
//# sourceMappingURL=link-review.entity.js.map
