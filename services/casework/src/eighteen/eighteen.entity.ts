import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { ChildEntity } from '../child/index.js';
import { aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import { nrmConsents } from './eighteen.vocabulary.js';
import { postEighteenStates } from './eighteen.states.js';

/** What is settled before a child turns 18: one record a child. Every question that childhood had answered is asked again. */
export const EighteenPreparationEntity = defineEntity({
  name: 'EighteenPreparation',
  tableName: 'eighteen_preparation',
  properties: {
    ...recordProperties('egt'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    nrmConsent: p.enum(nrmConsents).comment(personal('sensitive')),
    nrmConsentOn: p.date().$type<string>().nullable().comment(personal('none')),
    lawfulBasisOn: p.date().$type<string>().nullable().comment(personal('none')),
    lawfulBasis: p.text().nullable().comment(personal('sensitive')),
    partnersOn: p.date().$type<string>().nullable().comment(personal('none')),
    partners: p.text().nullable().comment(personal('sensitive')),
    tellOn: p.date().$type<string>().nullable().comment(personal('none')),
    tell: p.text().nullable().comment(personal('sensitive')),
    transitionOn: p.date().$type<string>().nullable().comment(personal('none')),
    transition: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type EighteenPreparation = InferEntity<typeof EighteenPreparationEntity>;

/** Support past the eighteenth birthday: short, agreed with the young person, and only where the rules of that day and place allow. */
export const PostEighteenSupportEntity = defineEntity({
  name: 'PostEighteenSupport',
  tableName: 'post_eighteen_support',
  properties: {
    ...recordProperties('pes'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    supportId: p.string().index().comment(personal('none')),
    state: p.enum(postEighteenStates).comment(personal('none')),
    need: p.text().comment(personal('sensitive')),
    offeredOn: p.date().$type<string>().comment(personal('none')),
    guidanceVersion: p.string().comment(personal('none')),
    answeredOn: p.date().$type<string>().nullable().comment(personal('none')),
    beganOn: p.date().$type<string>().nullable().comment(personal('none')),
    reviewDueOn: p.date().$type<string>().nullable().comment(personal('none')),
    endedOn: p.date().$type<string>().nullable().comment(personal('none')),
    endedReason: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type PostEighteenSupport = InferEntity<typeof PostEighteenSupportEntity>;
