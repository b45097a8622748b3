import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
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
    const fault = timeFault(time, new Date());
    if (fault) throw invalid(fault.field, fault.sentence);
    const clash = await trainerClash(desk, trainerSubjects, instantsOf(time));
    days.push(
      Object.assign(new SeriesDayType(), {
        onDay,
        isWorkingDay,
        clash: clash ? clashSentence(clash) : null,
      }),
    );
  }
  return days;
}
