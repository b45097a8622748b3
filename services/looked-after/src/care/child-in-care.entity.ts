import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly } from '@ictg/kit/database';
import { isOpened, isOwnCouncil } from '../database/visibility.js';
import { answers, sexes } from './care.vocabulary.js';

/** A child in the case system of a council that looks after it, or has. */
export const ChildInCareEntity = defineEntity({
  name: 'ChildInCare',
  tableName: 'child_in_care',
  properties: {
    ...recordProperties('lac'),
    /** The key of the extract's record, unique over all councils of this deployment. */
    lacId: p.string().length(60).unique().comment(personal('identity')),
    laGss: p.string().length(9).comment(personal('none')),
    /** The council's own number of the child. */
    localNumber: p.string().length(60).comment(personal('identity')),
    forename: p.string().length(200).nullable().comment(personal('identity')),
    surname: p.string().length(200).nullable().comment(personal('identity')),
    dateOfBirth: p.date().$type<string>().nullable().comment(personal('identity')),
    sex: p.enum(sexes).comment(personal('sensitive')),
    /** Unique pupil number. */
    upn: p.string().length(20).nullable().comment(personal('identity')),
    unaccompanied: p.enum(answers).comment(personal('sensitive')),
    homeOfficeReference: p.string().length(60).nullable().comment(personal('identity')),
    /** What another owner must know of its own child before a reference opens this record. Sealed. */
    openings: p.array().$type<string[]>().default([]).comment(personal('identity')),
  },
  indexes: [{ properties: ['laGss', 'surname', 'forename', 'id'] }],
  policies: [
    { name: 'read', command: 'select', using: `(${isOwnCouncil} or ${isOpened})` },
    { name: 'add', command: 'insert', check: systemOnly },
    { name: 'change', command: 'update', using: systemOnly, check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
export type ChildInCareRecord = InferEntity<typeof ChildInCareEntity>;
