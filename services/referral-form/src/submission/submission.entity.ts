import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerSubject } from '@ictg/kit/database';
import type { KeptFile } from '../casework/casework.js';
import type { Taken } from '../nrm/taken.js';
import type { Answers } from '../question/question.js';
import { standings } from './standing.js';

/**
 * A referral as it was sent. What was told is kept until it has been delivered and the sender has had time to copy it;
 * then only what following it takes remains.
 */
export const SubmissionEntity = defineEntity({
  name: 'Submission',
  tableName: 'submission',
  properties: {
    ...recordProperties('sub'),
    /** Whose browser sent it; nobody's once the copy is gone. */
    holder: p.string().nullable().index().comment(personal('none')),
    language: p.enum(['en', 'cy'] as const).comment(personal('none')),
    /** The number that this form gives, before casework has given its reference. */
    receipt: p.string().unique().comment(personal('none')),
    /** The reference of the referral in casework, once it is there. */
    reference: p.string().nullable().unique().comment(personal('none')),
    answers: p.json<Answers>().nullable().comment(personal('sensitive')),
    taken: p.json<Taken>().nullable().comment(personal('sensitive')),
    /** The files that were sent with it: casework keeps what they hold. */
    files: p.json<readonly KeptFile[]>().comment(personal('identity')),
    email: p.string().nullable().comment(personal('professional')),
    sentAt: p.datetime().comment(personal('none')),
    deliveredAt: p.datetime().nullable().comment(personal('none')),
    standing: p.enum(standings).default('RECEIVED').comment(personal('none')),
    questionId: p.string().nullable().comment(personal('none')),
    question: p.text().nullable().comment(personal('sensitive')),
    questionWelsh: p.text().nullable().comment(personal('sensitive')),
    /** The answer to that question until it has been delivered. */
    answer: p.text().nullable().comment(personal('sensitive')),
    /** Tells an answer that is sent again from another one, once it is kept no longer. */
    answerMark: p.string().nullable().comment(personal('none')),
    answeredAt: p.datetime().nullable().comment(personal('none')),
    decidedAt: p.datetime().nullable().comment(personal('none')),
  },
  indexes: [{ name: 'submission_open', properties: ['decidedAt', 'id'] }],
  policies: [
    { name: 'holder_reads', command: 'select', using: `holder = ${viewerSubject}` },
    { name: 'holder_sends', command: 'insert', check: `holder = ${viewerSubject}` },
    { name: 'system', command: 'all', using: systemOnly, check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
export type Submission = InferEntity<typeof SubmissionEntity>;
