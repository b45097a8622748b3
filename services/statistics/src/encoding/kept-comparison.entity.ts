import { defineEntity, p } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
import { sources } from '../feed/feed.vocabulary.js';

/**
 * What is kept of comparing two sources, or one with itself, so that the next linking need only compare what is new.
 * Tokens are sealed as in the encodings; each value is read whole or not at all.
 */
export const KeptComparisonEntity = defineEntity({
  name: 'KeptComparison',
  tableName: 'kept_comparison',
  properties: {
    ...recordProperties('kcp'),
    leftSource: p.enum(sources).comment(personal('none')),
    rightSource: p.enum(sources).comment(personal('none')),
    /** The version of the engine: what another one kept is not used. */
    engine: p.string().length(20).comment(personal('none')),
    learntAt: p.datetime().comment(personal('none')),
    linkedAt: p.datetime().comment(personal('none')),
    /** How frequent each token is, and how much each agreement says. */
    learning: p.blob().comment(personal('identity')),
    /** The likely pairs by the places of their records, with their weights. */
    likely: p.blob().comment(personal('none')),
    /** The records that stood behind it, by id and version: of a source compared with itself. */
    records: p.blob().nullable().comment(personal('none')),
  },
  uniques: [{ properties: ['leftSource', 'rightSource'] }],
  policies: [
    { name: 'read', command: 'select', using: systemOnly },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'change', command: 'update', using: systemOnly, check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
