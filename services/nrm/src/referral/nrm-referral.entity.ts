import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
import { trackStates } from '../track/track.states.js';
import { isOpened, readsAll } from '../database/visibility.js';
import { answers, sexes, ukNations, type ExploitationType } from './nrm-referral.vocabulary.js';

/** A referral to the National Referral Mechanism, as its owner holds it. One person may have several. */
export const NrmReferralEntity = defineEntity({
  name: 'NrmReferral',
  tableName: 'nrm_referral',
  properties: {
    ...recordProperties('nrm'),
    reference: p.string().length(60).unique().comment(personal('identity')),
    forename: p.string().length(200).nullable().comment(personal('identity')),
    surname: p.string().length(200).nullable().comment(personal('identity')),
    alsoKnownAs: p.array().$type<string[]>().default([]).comment(personal('identity')),
    dateOfBirth: p.date().$type<string>().nullable().comment(personal('identity')),
    sex: p.enum(sexes).comment(personal('sensitive')),
    nationalities: p.array().$type<string[]>().default([]).comment(personal('sensitive')),
    /** As it was written: free text, of which the code is our reading. */
    authorityWritten: p.string().length(200).nullable().comment(personal('none')),
    gssCode: p.string().length(9).nullable().comment(personal('none')),
    referredOn: p.date().$type<string>().comment(personal('sensitive')),
    homeOfficeReference: p.string().length(60).nullable().comment(personal('identity')),
    exploitedAsChild: p.enum(answers).comment(personal('sensitive')),
    ageDisputed: p.enum(answers).comment(personal('sensitive')),
    exploitationTypes: p
      .array()
      .$type<ExploitationType[]>()
      .default([])
      .comment(personal('sensitive')),
    countyLines: p.enum(answers).comment(personal('sensitive')),
    firstResponderOrganisation: p.string().length(200).nullable().comment(personal('none')),
    responderNation: p.enum(ukNations).nullable().comment(personal('none')),
    /** What another owner must know of its own child before the reference opens this record. Sealed. */
    openings: p.array().$type<string[]>().default([]).comment(personal('identity')),
    /** Kept by `settle` as the decisions say, to find what is due; what is shown is worked out anew. Null: not settled yet. */
    trackState: p.enum(trackStates).nullable().comment(personal('sensitive')),
    dueOn: p.date().$type<string>().nullable().comment(personal('sensitive')),
  },
  indexes: [
    { properties: ['gssCode'] },
    { properties: ['referredOn', 'id'] },
    { properties: ['trackState', 'dueOn', 'id'] },
  ],
  policies: [
    { name: 'read', command: 'select', using: `(${readsAll} or ${isOpened})` },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'change', command: 'update', using: systemOnly, check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
export type NrmReferralRecord = InferEntity<typeof NrmReferralEntity>;
