import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { rowsWhere, visibleChildRow } from '../database/visibility.js';
import {
  dateOfBirthStatuses,
  languagePreferences,
  recordStates,
  sexes,
  threeWay,
} from './child.vocabulary.js';

/** A child known to the service. Everything else about the child hangs on this row's visibility. */
export const ChildEntity = defineEntity({
  name: 'Child',
  tableName: 'child',
  properties: {
    ...recordProperties('chi'),
    reference: p.string().unique().comment(personal('none')),
    state: p.enum(recordStates).default('PROVISIONAL').comment(personal('none')),
    givenNames: p.string().comment(personal('identity')),
    familyName: p.string().comment(personal('identity')),
    otherNames: p.array().$type<string[]>().default([]).comment(personal('identity')),
    dateOfBirth: p.date().$type<string>().nullable().comment(personal('identity')),
    dateOfBirthStatus: p.enum(dateOfBirthStatuses).comment(personal('identity')),
    sex: p.enum(sexes).comment(personal('identity')),
    nationalities: p.array().$type<string[]>().default([]).comment(personal('identity')),
    countryOfBirth: p.string().nullable().comment(personal('identity')),
    ethnicity: p.string().nullable().comment(personal('sensitive')),
    firstLanguage: p.string().nullable().comment(personal('identity')),
    interpreterNeeded: p.enum(threeWay).default('NOT_ASKED').comment(personal('sensitive')),
    languagePreference: p
      .enum(languagePreferences)
      .default('NOT_ASKED')
      .comment(personal('identity')),
    communicationNeeds: p.text().nullable().comment(personal('sensitive')),
    homeOfficeReference: p.string().nullable().comment(personal('identity')),
    authorityGss: p.string().length(9).nullable().index().comment(personal('sensitive')),
    restrictedTo: p.array().$type<string[]>().nullable().comment(personal('none')),
    restrictedReason: p.text().nullable().comment(personal('sensitive')),
    supersededById: p.string().nullable().comment(personal('none')),
    externalId: p.string().nullable().unique().comment(personal('none')),
  },
  indexes: [{ properties: ['familyName', 'givenNames', 'id'] }, { properties: ['dateOfBirth'] }],
  policies: [rowsWhere(visibleChildRow('child'))],
  rowLevelSecurity: 'force',
});
export type Child = InferEntity<typeof ChildEntity>;
