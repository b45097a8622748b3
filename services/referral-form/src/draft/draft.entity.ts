import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerSubject } from '@ictg/kit/database';
import type { KeptFile } from '../casework/casework.js';
import type { Taken } from '../nrm/taken.js';
import type { Answers } from '../question/question.js';

/**
 * A form that is being filled in. The browser holds its key in a cookie and the link of a mail another; here are
 * only their hashes, so that nobody who reads this table can open a form.
 */
export const DraftEntity = defineEntity({
  name: 'Draft',
  tableName: 'draft',
  properties: {
    ...recordProperties('drf'),
    /** Whose it is: the subject under which the holder of the key works. */
    holder: p.string().unique().comment(personal('none')),
    language: p.enum(['en', 'cy'] as const).comment(personal('none')),
    answers: p.json<Answers>().comment(personal('sensitive')),
    /** The questions whose page has been sent, whatever was answered. */
    seen: p.array<string>().comment(personal('none')),
    /** The NRM form that it was begun from, where it was. */
    taken: p.json<Taken>().nullable().comment(personal('sensitive')),
    /** The files that were sent with it: casework keeps what they hold. */
    files: p.json<readonly KeptFile[]>().comment(personal('identity')),
    changedAt: p.datetime().comment(personal('none')),
    /** When it is deleted. */
    untilAt: p.datetime().index().comment(personal('none')),
    linkHash: p.string().nullable().unique().comment(personal('none')),
    /** Wrong codes for this link so far. */
    tries: p.integer().default(0).comment(personal('none')),
    /** Set once it has been sent. */
    submissionId: p.string().nullable().comment(personal('none')),
  },
  policies: [
    {
      name: 'holder',
      command: 'all',
      using: `holder = ${viewerSubject}`,
      check: `holder = ${viewerSubject}`,
    },
    { name: 'system', command: 'all', using: systemOnly, check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
export type Draft = InferEntity<typeof DraftEntity>;
