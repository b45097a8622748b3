import { defineEntity, p } from '@mikro-orm/core';
import { personal, systemOnly } from '@ictg/kit/database';
import { shareReasons } from '../shared-child/shared-child.vocabulary.js';
import { sharedChangeKinds } from './shared-change.vocabulary.js';

/** The latest change of each kind to what a partner is shown of a child. One that comes again takes the place of the one before. */
export const SharedChangeEntity = defineEntity({
  name: 'SharedChange',
  tableName: 'shared_change',
  properties: {
    agency: p.string().length(30).primary().comment(personal('none')),
    reason: p.enum(shareReasons).primary().comment(personal('none')),
    reference: p.string().length(30).primary().comment(personal('none')),
    kind: p.enum(sharedChangeKinds).primary().comment(personal('none')),
    childId: p.string().comment(personal('none')),
    /** Grows with every change; in each partner's changes in the order in which they were committed. */
    sequence: p.bigint('string').unique().comment(personal('none')),
    at: p.datetime().comment(personal('none')),
  },
  indexes: [{ properties: ['agency', 'sequence'] }],
  policies: [{ name: 'kept_by_us', command: 'all', using: systemOnly, check: systemOnly }],
  rowLevelSecurity: 'force',
});
