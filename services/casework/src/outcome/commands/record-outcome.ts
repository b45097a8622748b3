import type { RequiredEntityData } from '@mikro-orm/core';
import { londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notFound, ruleBroken } from '@ictg/kit/refusal';
import { childToChange } from '../../record/index.js';
import { SupportEntity } from '../../support/index.js';
import { writeTimeline } from '../../timeline/index.js';
import {
  OutcomeFactEntity,
  OutcomeMeasureEntity,
  OutcomeRatingRowEntity,
  type OutcomeFact,
  type OutcomeMeasure,
  type OutcomeRatingRow,
} from '../outcome.entity.js';
import type { RecordOutcomeFactInput, RecordOutcomeMeasureInput } from '../outcome.input.js';
import { ratingsFault } from '../outcome.rules.js';

/** Measures how it stands with a child, every domain at once. A baseline is taken once an episode. */
export async function recordOutcomeMeasure(
  desk: Desk,
  input: RecordOutcomeMeasureInput,
): Promise<string> {
  return doneOnce(desk, 'recordOutcomeMeasure', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    const support = await em.findOne(SupportEntity, { id: input.supportId });
    if (!support) throw notFound('episode of support');
    const child = await childToChange(desk, support.childId);
    mustNotBeToCome('measuredOn', input.measuredOn);
    const fault = ratingsFault(input.ratings);
    if (fault) throw fault;
    await mustBeInOrder(desk, input);
    const measureId = newId('omm');
    em.create(
      OutcomeMeasureEntity,
      {
        id: measureId,
        childId: child.id,
        supportId: support.id,
        point: input.point,
        measuredOn: input.measuredOn,
        wordsOfChild: input.wordsOfChild?.trim() || null,
        measuredBy: desk.viewer.name,
      } as RequiredEntityData<OutcomeMeasure>,
      { persist: true },
    );
    for (const { domain, rating, source, note } of input.ratings)
      em.create(
        OutcomeRatingRowEntity,
        {
          childId: child.id,
          measureId,
          domain,
          rating,
          source,
          note: note?.trim() || null,
        } as RequiredEntityData<OutcomeRatingRow>,
        { persist: true },
      );
    await writeTimeline(desk, {
      childId: child.id,
      category: 'SUPPORT',
      kind: 'outcome.measured',
      text: `Outcomes measured (${input.point.toLowerCase()}).`,
      recordId: measureId,
    });
    return child.id;
  });
}

/** Records something that happened and can be counted. */
export async function recordOutcomeFact(
  desk: Desk,
  input: RecordOutcomeFactInput,
): Promise<string> {
  return doneOnce(desk, 'recordOutcomeFact', input.idempotencyKey, input, async () => {
    const child = await childToChange(desk, input.childId);
    mustNotBeToCome('happenedOn', input.happenedOn);
    const em = await desk.em();
    const [support] = await desk.rows<{ id: string }>(
      `select id from support where child_id = ? and opened_at::date <= ?::date and (ended_on is null or ended_on >= ?::date)
       order by opened_at desc limit 1`,
      [child.id, input.happenedOn, input.happenedOn],
    );
    const fact = em.create(
      OutcomeFactEntity,
      {
        id: newId('omf'),
        childId: child.id,
        supportId: support?.id ?? null,
        kind: input.kind,
        happenedOn: input.happenedOn,
        source: input.source,
        note: input.note?.trim() || null,
        recordedBy: desk.viewer.name,
      } as RequiredEntityData<OutcomeFact>,
      { persist: true },
    );
    await writeTimeline(desk, {
      childId: child.id,
      category: 'RECORD',
      kind: 'outcome.happened',
      text: `Outcome recorded: ${input.kind.toLowerCase().replaceAll('_', ' ')}.`,
      recordId: fact.id,
    });
    return child.id;
  });
}

function mustNotBeToCome(field: string, on: string): void {
  if (on > londonDay(new Date()))
    throw invalid(field, 'This day is still to come. Check the date.');
}

async function mustBeInOrder(desk: Desk, input: RecordOutcomeMeasureInput): Promise<void> {
  const em = await desk.em();
  await desk.rows('select id from support where id = ? for no key update', [input.supportId]);
  const before = await em.find(OutcomeMeasureEntity, { supportId: input.supportId });
  const baseline = before.find(({ point }) => point === 'BASELINE');
  if (input.point === 'BASELINE' && baseline)
    throw ruleBroken(
      'BASELINE_TAKEN_ALREADY',
      'The baseline of this episode was taken already. Record a review.',
      'point',
    );
  if (baseline && input.measuredOn < baseline.measuredOn)
    throw invalid('measuredOn', 'A review cannot lie before the baseline. Check the date.');
}
