import { dayInWords, londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { writeTimeline } from '../../timeline/index.js';
import { closureReasonInWords, needRecordedReason } from '../closure.rules.js';
import type { ClosureReason } from '../support.vocabulary.js';
import { moveSupport, type SupportStep } from './move-support.js';

export interface PlanEnding extends SupportStep {
  readonly endOn: string;
  readonly reason: ClosureReason;
}

/** The worker plans the end of support; a manager closes it. */
export async function planEnding(desk: Desk, input: PlanEnding): Promise<string> {
  const support = await moveSupport(desk, input, 'planEnding', 'support:work');
  needRecordedReason(input.reason);
  if (input.endOn < londonDay(new Date()))
    throw invalid('endOn', 'The planned end has passed. Choose today or a day to come.');
  support.endingPlannedOn = input.endOn;
  support.endingReason = input.reason;
  await writeTimeline(desk, {
    childId: support.childId,
    category: 'SUPPORT',
    kind: 'support.ending-planned',
    text: `Support is planned to end on ${dayInWords(input.endOn)}: ${closureReasonInWords[input.reason]}.`,
    recordId: support.id,
  });
  return support.id;
}

/** The plan to end support no longer holds. */
export async function cancelEnding(desk: Desk, input: SupportStep): Promise<string> {
  const support = await moveSupport(desk, input, 'cancelEnding', 'support:work');
  support.endingPlannedOn = null;
  support.endingReason = null;
  await writeTimeline(desk, {
    childId: support.childId,
    category: 'SUPPORT',
    kind: 'support.ending-cancelled',
    text: 'The planned end of support was taken back; work goes on.',
    recordId: support.id,
  });
  return support.id;
}
