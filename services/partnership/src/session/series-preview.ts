import type { Desk } from '@ictg/kit/database';
import { mustBeAllowed } from '../permission/permission.js';
import type { SeriesDaysArgs } from './session.input.js';
import { clashSentence, instantsOf, seriesDays, timeFault } from './session.rules.js';
import { SeriesDayType } from './session.type.js';
import { trainerClash } from './trainer-clash.js';

/** The days that a series would have, with what stands against each. */
export async function seriesPreview(desk: Desk, args: SeriesDaysArgs): Promise<SeriesDayType[]> {
  mustBeAllowed(desk.viewer, 'session:plan');
  const { firstOn, everyWeeks, count, startsAtTime, minutes, trainerSubjects } = args;
  const days: SeriesDayType[] = [];
  for (const { onDay, isWorkingDay } of seriesDays(firstOn, everyWeeks, count)) {
    const time = { onDay, startsAtTime, minutes };
    const refusal = timeFault(time, new Date())?.sentence ?? null;
    const clash =
      refusal === null ? await trainerClash(desk, trainerSubjects, instantsOf(time)) : null;
    days.push(
      Object.assign(new SeriesDayType(), {
        onDay,
        isWorkingDay,
        refusal,
        clash: clash ? clashSentence(clash) : null,
      }),
    );
  }
  return days;
}
