import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import type { SafetyPlan } from '../safety-plan.entity.js';
import { templateOf } from '../safety-plan.rules.js';
import { movePlan, type Answers, type PlanStep } from './move-safety-plan.js';

/** Keeps what has been filled in so far. What a plan must have is asked when it is given. */
export async function writeSafetyPlan(
  desk: Desk,
  step: PlanStep & { readonly answers: Answers },
): Promise<SafetyPlan> {
  const plan = await movePlan(desk, step, 'write');
  fillIn(plan, step.answers);
  await (await desk.em()).flush();
  return plan;
}

/** Writes the answers into a plan; parts that its template does not have are refused. */
export function fillIn(plan: SafetyPlan, answers: Answers): void {
  const keys = templateOf(plan.templateVersion).sections.flatMap(({ key, asks }) =>
    asks ? [key] : [],
  );
  for (const { key, answer } of answers) {
    if (!keys.includes(key))
      throw invalid('answers', 'The template has no such part. Load the plan again.');
    if (answer.length > 2_000)
      throw invalid(`answers.${key}`, 'This is too long for a plan that is read tonight.');
  }
  plan.answers = Object.fromEntries(answers.map(({ key, answer }) => [key, answer.trim()]));
}
