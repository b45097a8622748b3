import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
import { referralIsVisible } from '../database/visibility.js';
import { competentAuthorities, decisionKinds, decisionOutcomes } from './decision.vocabulary.js';

/** One step of a referral through the NRM, with its day. */
export const DecisionEntity = defineEntity({
  name: 'Decision',
  tableName: 'decision',
  properties: {
    ...recordProperties('dec'),
    referralId: p.string().comment(personal('none')),
    kind: p.enum(decisionKinds).comment(personal('sensitive')),
    outcome: p.enum(decisionOutcomes).nullable().comment(personal('sensitive')),
    decidedOn: p.date().$type<string>().comment(personal('sensitive')),
    competentAuthority: p.enum(competentAuthorities).nullable().comment(personal('none')),
    reason: p.text().nullable().comment(personal('sensitive')),
  },
  uniques: [{ properties: ['referralId', 'kind', 'decidedOn'] }],
  policies: [
    { name: 'read', command: 'select', using: referralIsVisible },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'change', command: 'update', using: systemOnly, check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
export type DecisionRecord = InferEntity<typeof DecisionEntity>;
