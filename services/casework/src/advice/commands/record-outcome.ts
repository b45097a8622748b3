import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import type { RecordAdviceOutcomeInput, ReasonedAdviceStepInput } from '../advice.input.js';
import type { ChildChange } from '../advice.vocabulary.js';
import { neededReason, tell } from './answer-advice.js';
import { moveAdvice } from './move-advice.js';

const inWords: Readonly<Record<ChildChange, string>> = {
  BETTER: 'It is better for the child',
  SAME: 'Nothing changed for the child',
  WORSE: 'It is worse for the child',
  TOO_EARLY_TO_SAY: 'It is too early to say what changed for the child',
};

/** Records what changed for the child after the advice was answered: the end of the chain. */
export async function recordAdviceOutcome(
  desk: Desk,
  input: RecordAdviceOutcomeInput,
): Promise<string> {
  const advice = await moveAdvice(desk, input, 'recordOutcome');
  const outcome = input.outcome.trim();
  if (!outcome) throw invalid('outcome', 'Say in a sentence what changed, or that nothing did.');
  advice.childChange = input.childChange;
  advice.outcome = outcome;
  advice.outcomeOn = londonDay(new Date());
  await tell(desk, advice, {
    kind: 'advice.outcome-recorded',
    text: `${inWords[input.childChange]} after advice to ${advice.agencyName}: ${outcome}`,
  });
  return advice.id;
}

/** Takes back what was recorded of the change, to record it anew. */
export async function correctAdviceOutcome(
  desk: Desk,
  input: ReasonedAdviceStepInput,
): Promise<string> {
  const advice = await moveAdvice(desk, input, 'correctOutcome');
  advice.note = neededReason(input.reason);
  advice.childChange = null;
  advice.outcome = null;
  advice.outcomeOn = null;
  return advice.id;
}
