import { defineEntity, p } from '@mikro-orm/core';
import { personal, recordProperties, viewerIs } from '@ictg/kit/database';
import { readsStatistics } from '../database/visibility.js';

/** Who asked which figures of which snapshot, told or refused. Added to only: no role may change or remove a line. */
export const StatisticsAccessEntity = defineEntity({
  name: 'StatisticsAccess',
  tableName: 'statistics_access',
  properties: {
    ...recordProperties('sta'),
    subject: p.string().length(200).comment(personal('professional')),
    /** As the person was called then; empty in lines from before names were kept. */
    name: p.string().length(200).default('').comment(personal('professional')),
    roles: p.string().length(200).default('').comment(personal('none')),
    agency: p.string().length(200).nullable().comment(personal('none')),
    door: p.string().length(20).comment(personal('none')),
    /** Empty where a question for the newest was refused. */
    snapshotId: p.string().length(64).comment(personal('none')),
    /** The question as it was answered: its dimensions and levels name the cells. As it was sent, where it was refused. */
    question: p.json<Record<string, unknown>>().comment(personal('none')),
    figures: p.integer().comment(personal('none')),
    /** The sentence of the refusal; empty where it was answered. */
    refusal: p.text().nullable().comment(personal('none')),
  },
  indexes: [{ properties: ['createdAt', 'id'] }],
  policies: [
    { name: 'read', command: 'select', using: viewerIs('auditor') },
    {
      name: 'add',
      command: 'insert',
      // Whoever may not ask is noted too, and can add nothing else.
      check: `(${readsStatistics} or (refusal is not null and figures = 0))`,
    },
  ],
  rowLevelSecurity: 'force',
});
