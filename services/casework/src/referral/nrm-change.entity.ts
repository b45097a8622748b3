import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import type { NrmFormTold } from './nrm-form-told.js';

/**
 * The NRM form of a referral that came again. What it says otherwise is worked out when somebody looks, and nothing
 * of it changes the referral until they accept it, field by field.
 */
export const NrmChangeEntity = defineEntity({
  name: 'NrmChange',
  tableName: 'nrm_change',
  properties: {
    ...recordProperties('nrc'),
    referralId: p.string().index().comment(personal('none')),
    childId: p.string().index().comment(personal('none')),
    receivedAt: p.datetime().comment(personal('none')),
    /** Who sent it: the organisation, or the colleague who put it in. */
    receivedFrom: p.string().comment(personal('professional')),
    /** The later referral that it came with, where it came with one. */
    laterReferralId: p.string().nullable().comment(personal('none')),
    answers: p.json().$type<NrmFormTold['answers']>().comment(personal('identity')),
    /** Questions of which somebody has decided to leave the referral as it is. */
    leftAsIs: p.array().$type<string[]>().default([]).comment(personal('none')),
    settledAt: p.datetime().nullable().comment(personal('none')),
    settledBy: p.string().nullable().comment(personal('professional')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type NrmChange = InferEntity<typeof NrmChangeEntity>;
