import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { anyViewer, systemOnly } from '../database/policy.js';
import { personal, recordProperties } from '../database/properties.js';

/**
 * A mail on its way. It carries references and links, never a child's name. What it says is kept only until it has
 * left: links in it open something.
 */
export const MailEntity = defineEntity({
  name: 'Mail',
  tableName: 'mail',
  properties: {
    ...recordProperties('mai'),
    toAddress: p.string().comment(personal('professional')),
    language: p.enum(['ENGLISH', 'WELSH'] as const).comment(personal('none')),
    subject: p.string().comment(personal('none')),
    body: p.text().nullable().comment(personal('professional')),
    /** What it is about: the record, if there is one. */
    recordId: p.string().nullable().index().comment(personal('none')),
    sentAt: p.datetime().nullable().comment(personal('none')),
    failedAt: p.datetime().nullable().comment(personal('none')),
  },
  policies: [
    { name: 'sent_by_us', command: 'all', using: systemOnly, check: systemOnly },
    { name: 'written_by_anybody', command: 'insert', check: anyViewer },
  ],
  rowLevelSecurity: 'force',
});
export type Mail = InferEntity<typeof MailEntity>;
