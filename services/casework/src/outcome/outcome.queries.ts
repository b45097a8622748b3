import type { Desk } from '@ictg/kit/database';
import { recordsOf, type ByChild } from '../record/index.js';
import {
  OutcomeFactEntity,
  OutcomeMeasureEntity,
  OutcomeRatingRowEntity,
} from './outcome.entity.js';
import { OutcomeFact, OutcomeMeasure, OutcomeRatingRow } from './outcome.type.js';

/** Every measuring of these children with its ratings, newest first, by child: two statements in all. */
export async function outcomeMeasuresOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<ByChild<OutcomeMeasure>> {
  const measures = await recordsOf(desk, OutcomeMeasureEntity, OutcomeMeasure, childIds, {
    measuredOn: 'desc',
  });
  const ratings = await recordsOf(desk, OutcomeRatingRowEntity, OutcomeRatingRow, childIds, {});
  const byMeasure = Map.groupBy([...ratings.values()].flat(), ({ measureId }) => measureId);
  for (const measure of [...measures.values()].flat())
    measure.ratings = byMeasure.get(measure.id) ?? [];
  return measures;
}

/** Everything that happened to these children, newest first, by child. */
export function outcomeFactsOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<ByChild<OutcomeFact>> {
  return recordsOf(desk, OutcomeFactEntity, OutcomeFact, childIds, { happenedOn: 'desc' });
}
