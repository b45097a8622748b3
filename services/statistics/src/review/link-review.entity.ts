import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import {
  personal,
  recordProperties,
  systemOnly,
  viewerIs,
  viewerSubject,
} from '@ictg/kit/database';
import { sources } from '../feed/feed.vocabulary.js';
import type { Step } from '../linkage/explain.js';
import { reviewers } from '../permission/permission.js';
import { reviewStates } from './review.states.js';
import { reopeningGrounds, verdicts, type Ground, type Verdict } from './review.vocabulary.js';

// What was said when the pair was looked at before is kept from whoever looks at it anew.
const bothHaveSpoken = `exists (select 1 from link_review r where r.id = review_id and r.round = link_answer.round and r.state in ('DISPUTED', 'DECIDED'))`;
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
    steps: p.json<readonly Step[]>().comment(personal('none')),
    state: p.enum(reviewStates).default('WAITING').comment(personal('none')),
    /** Counts how often the pair is looked at, from 1. */
    round: p.integer().default(1).comment(personal('none')),
    /** What the two said when it was first looked at, once both had spoken. */
    firstSaid: p.array().$type<Verdict[]>().nullable().comment(personal('none')),
    /** What stands now, for as long as nothing else is decided; the decisions say how it came about. */
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
export type LinkReview = InferEntity<typeof LinkReviewEntity>;

/** What one reviewer said, once and for ever. Until both have spoken each sees their own only. */
export const LinkAnswerEntity = defineEntity({
  name: 'LinkAnswer',
  tableName: 'link_answer',
  properties: {
    ...recordProperties('lan'),
    reviewId: p.manyToOne(LinkReviewEntity).mapToPk().fieldName('review_id'),
    subject: p.string().length(200).comment(personal('professional')),
    round: p.integer().default(1).comment(personal('none')),
    isAdjudication: p.boolean().comment(personal('none')),
    verdict: p.enum(verdicts).comment(personal('none')),
    grounds: p.array().$type<Ground[]>().comment(personal('none')),
  },
  uniques: [{ properties: ['reviewId', 'subject', 'round'] }],
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
export type LinkAnswer = InferEntity<typeof LinkAnswerEntity>;

/** What was decided of a pair, a version for each time. The newest stands; the earlier ones say what snapshots were made by. */
export const LinkDecisionEntity = defineEntity({
  name: 'LinkDecision',
  tableName: 'link_decision',
  properties: {
    ...recordProperties('ldc'),
    reviewId: p.manyToOne(LinkReviewEntity).mapToPk().fieldName('review_id'),
    /** Of the pair, from 1. */
    number: p.integer().comment(personal('none')),
    verdict: p.enum(verdicts).comment(personal('none')),
    /** When somebody asked for another look, who, and why; null while nobody did. */
    reopenedAt: p.datetime().nullable().comment(personal('none')),
    reopenedBy: p.string().length(200).nullable().comment(personal('professional')),
    reopenedFor: p.enum(reopeningGrounds).nullable().comment(personal('none')),
  },
  uniques: [{ properties: ['reviewId', 'number'] }],
  policies: [
    { name: 'read', command: 'select', using: reviews },
    { name: 'add', command: 'insert', check: reviews },
    { name: 'change', command: 'update', using: reviews, check: reviews },
  ],
  rowLevelSecurity: 'force',
});
export type LinkDecision = InferEntity<typeof LinkDecisionEntity>;
