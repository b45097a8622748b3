import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties } from '@ictg/kit/database';
import { ChildEntity } from '../child/index.js';
import { aboutVisibleChildInFull, rowsWhere } from '../database/visibility.js';
import {
  measurePoints,
  outcomeDomains,
  outcomeFactKinds,
  outcomeRatings,
  outcomeSources,
} from './outcome.vocabulary.js';

/** One measuring of how it stands with a child: the same questions at baseline, reviews and closure. */
export const OutcomeMeasureEntity = defineEntity({
  name: 'OutcomeMeasure',
  tableName: 'outcome_measure',
  properties: {
    ...recordProperties('omm'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    supportId: p.string().index().comment(personal('none')),
    point: p.enum(measurePoints).comment(personal('none')),
    measuredOn: p.date().$type<string>().comment(personal('none')),
    wordsOfChild: p.text().nullable().comment(personal('sensitive')),
    measuredBy: p.string().comment(personal('professional')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type OutcomeMeasure = InferEntity<typeof OutcomeMeasureEntity>;

/** How it stood in one domain when it was measured. */
export const OutcomeRatingRowEntity = defineEntity({
  name: 'OutcomeRatingRow',
  tableName: 'outcome_rating',
  properties: {
    ...recordProperties('omr'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    measureId: p.string().index().comment(personal('none')),
    domain: p.enum(outcomeDomains).comment(personal('none')),
    rating: p.enum(outcomeRatings).comment(personal('sensitive')),
    source: p.enum(outcomeSources).comment(personal('none')),
    note: p.text().nullable().comment(personal('sensitive')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type OutcomeRatingRow = InferEntity<typeof OutcomeRatingRowEntity>;

/** Something that happened to a child, typed and dated, with its source. */
export const OutcomeFactEntity = defineEntity({
  name: 'OutcomeFact',
  tableName: 'outcome_fact',
  properties: {
    ...recordProperties('omf'),
    childId: p.manyToOne(ChildEntity).mapToPk().fieldName('child_id').index(),
    supportId: p.string().index().nullable().comment(personal('none')),
    kind: p.enum(outcomeFactKinds).comment(personal('sensitive')),
    happenedOn: p.date().$type<string>().comment(personal('none')),
    source: p.enum(outcomeSources).comment(personal('none')),
    note: p.text().nullable().comment(personal('sensitive')),
    recordedBy: p.string().comment(personal('professional')),
  },
  policies: [rowsWhere(aboutVisibleChildInFull())],
  rowLevelSecurity: 'force',
});
export type OutcomeFact = InferEntity<typeof OutcomeFactEntity>;
