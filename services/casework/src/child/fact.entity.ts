import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { aboutVisibleChildInFull, addedByTheLine, rowsWhere } from '../database/visibility.js';

import {
  ageOutcomes,
  ageSources,
  parentalResponsibilitySituations,
  threeWay,
} from './child.vocabulary.js';
import { ChildEntity } from './child.entity.js';

const child = () => p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index();

/** Who held parental responsibility, on what legal basis, whether in the UK, from when to when. */
export const ParentalResponsibilityEntity = defineEntity({
  name: 'ParentalResponsibility',
  tableName: 'parental_responsibility',
  properties: {
    ...recordProperties('prf'),
    childId: child(),
    situation: p.enum(parentalResponsibilitySituations).comment(personal('sensitive')),
    holder: p.string().nullable().comment(personal('identity')),
    inUk: p.enum(threeWay).default('NOT_KNOWN').comment(personal('sensitive')),
    contactSafe: p.enum(threeWay).default('NOT_KNOWN').comment(personal('sensitive')),
    fromOn: p.date().$type<string>().nullable().comment(personal('none')),
    untilOn: p.date().$type<string>().nullable().comment(personal('none')),
    source: p.string().comment(personal('none')),
    recordedBy: p.string().comment(personal('professional')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull()), addedByTheLine],
  rowLevelSecurity: 'force',
});
export type ParentalResponsibility = InferEntity<typeof ParentalResponsibilityEntity>;

/** What somebody determined the child's age to be, and whether that is under challenge. */
export const AgeDeterminationEntity = defineEntity({
  name: 'AgeDetermination',
  tableName: 'age_determination',
  properties: {
    ...recordProperties('age'),
    childId: child(),
    source: p.enum(ageSources).comment(personal('sensitive')),
    outcome: p.enum(ageOutcomes).comment(personal('sensitive')),
    bornOn: p.date().$type<string>().nullable().comment(personal('identity')),
    determinedOn: p.date().$type<string>().comment(personal('none')),
    underChallenge: p.boolean().default(false).comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type AgeDetermination = InferEntity<typeof AgeDeterminationEntity>;

/** The child's looked-after or other legal status: the codes differ between England and Wales. */
export const LegalStatusEntity = defineEntity({
  name: 'LegalStatus',
  tableName: 'legal_status',
  properties: {
    ...recordProperties('lgl'),
    childId: child(),
    nation: p.enum(['ENGLAND', 'WALES'] as const).comment(personal('none')),
    code: p.string().comment(personal('sensitive')),
    authorityGss: p.string().length(9).nullable().comment(personal('sensitive')),
    fromOn: p.date().$type<string>().comment(personal('none')),
    untilOn: p.date().$type<string>().nullable().comment(personal('none')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type LegalStatus = InferEntity<typeof LegalStatusEntity>;

/** A reference that the child has in the NRM. Kept as written, and without spaces for finding it. */
export const NrmReferenceEntity = defineEntity({
  name: 'NrmReference',
  tableName: 'nrm_reference',
  properties: {
    ...recordProperties('nrr'),
    childId: child(),
    reference: p.string().comment(personal('identity')),
    key: p.string().unique().comment(personal('identity')),
    source: p.string().comment(personal('none')),
    /** Since when the Home Office confirms that it is of the same person; null while it does not. */
    confirmedAt: p.datetime().nullable().comment(personal('none')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type NrmReference = InferEntity<typeof NrmReferenceEntity>;
