import { defineEntity, p } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
import { childIsVisible } from '../database/visibility.js';
import { legalStatuses, nations } from './legal-status.vocabulary.js';

/** A stretch of care under one legal status, in one placement. */
export const CareEpisodeEntity = defineEntity({
  name: 'CareEpisode',
  tableName: 'care_episode',
  properties: {
    ...recordProperties('epi'),
    childInCareId: p.string().comment(personal('none')),
    nation: p.enum(nations).comment(personal('none')),
    legalStatus: p.enum(legalStatuses).comment(personal('sensitive')),
    /** First day of the episode; null where the extract does not say. */
    fromOn: p.date().$type<string>().nullable().comment(personal('sensitive')),
    /** The day on which it ended; null while it goes on. */
    untilOn: p.date().$type<string>().nullable().comment(personal('sensitive')),
  },
  indexes: [{ properties: ['childInCareId', 'fromOn'] }],
  policies: [
    { name: 'read', command: 'select', using: childIsVisible },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'change', command: 'update', using: systemOnly, check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
