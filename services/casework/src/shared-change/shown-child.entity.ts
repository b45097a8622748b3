import { defineEntity, p } from '@mikro-orm/core';
import { personal, systemOnly } from '@ictg/kit/database';
import { shareReasons } from '../shared-child/shared-child.vocabulary.js';

/**
 * What a partner was last shown of a child, as fingerprints: enough to notice every later difference, whatever made
 * it, be it a change of a record, a day that has passed or another agreement.
 */
export const ShownChildEntity = defineEntity({
  name: 'ShownChild',
  tableName: 'shown_child',
  properties: {
    /** As tokens name the partner: a GSS or force code. */
    agency: p.string().length(30).primary().comment(personal('none')),
    reason: p.enum(shareReasons).primary().comment(personal('none')),
    reference: p.string().length(30).primary().comment(personal('none')),
    child: p.string().length(64).comment(personal('identity')),
    guardian: p.string().length(64).comment(personal('identity')),
    meetings: p.string().length(64).comment(personal('identity')),
    alerts: p.string().length(64).comment(personal('identity')),
  },
  policies: [{ name: 'kept_by_us', command: 'all', using: systemOnly, check: systemOnly }],
  rowLevelSecurity: 'force',
});
