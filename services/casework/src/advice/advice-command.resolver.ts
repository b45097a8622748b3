import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { notFound } from '@ictg/kit/refusal';
import {
  AnswerAdviceInput,
  ExtendAdviceInput,
  GiveAdviceInput,
  ReasonedAdviceStepInput,
  RecordAdviceOutcomeInput,
} from './advice.input.js';
import { advicesById } from './advice.queries.js';
import { AdviceResult, AdviceSaved } from './advice.result.js';
import { answerAdvice, correctAdviceAnswer } from './commands/answer-advice.js';
import { extendAdvice, withdrawAdvice } from './commands/extend-advice.js';
import { giveAdvice } from './commands/give-advice.js';
import { correctAdviceOutcome, recordAdviceOutcome } from './commands/record-outcome.js';

/** What can be done with advice. */
@Resolver()
export class AdviceCommandResolver {
  @Mutation(() => AdviceResult, { description: 'Asks an agency to do something for a child.' })
  giveAdvice(
    @Arg('input', () => GiveAdviceInput, { description: 'What and whom.' }) input: GiveAdviceInput,
    @Ctx() context: GraphContext,
  ): Promise<AdviceSaved | Problem> {
    return saved(context, (desk) => giveAdvice(desk, input));
  }

  @Mutation(() => AdviceResult, {
    description: 'Records what the agency answered: done, not done and why, or overtaken.',
  })
  answerAdvice(
    @Arg('input', () => AnswerAdviceInput, { description: 'The answer.' })
    input: AnswerAdviceInput,
    @Ctx() context: GraphContext,
  ): Promise<AdviceSaved | Problem> {
    return saved(context, (desk) => answerAdvice(desk, input));
  }

  @Mutation(() => AdviceResult, { description: 'Takes back an answer recorded wrongly.' })
  correctAdviceAnswer(
    @Arg('input', () => ReasonedAdviceStepInput, { description: 'Why.' })
    input: ReasonedAdviceStepInput,
    @Ctx() context: GraphContext,
  ): Promise<AdviceSaved | Problem> {
    return saved(context, (desk) => correctAdviceAnswer(desk, input));
  }

  @Mutation(() => AdviceResult, { description: 'Records what changed for the child.' })
  recordAdviceOutcome(
    @Arg('input', () => RecordAdviceOutcomeInput, { description: 'What changed.' })
    input: RecordAdviceOutcomeInput,
    @Ctx() context: GraphContext,
  ): Promise<AdviceSaved | Problem> {
    return saved(context, (desk) => recordAdviceOutcome(desk, input));
  }

  @Mutation(() => AdviceResult, {
    description: 'Takes back what was recorded of the change, to record it anew.',
  })
  correctAdviceOutcome(
    @Arg('input', () => ReasonedAdviceStepInput, { description: 'Why.' })
    input: ReasonedAdviceStepInput,
    @Ctx() context: GraphContext,
  ): Promise<AdviceSaved | Problem> {
    return saved(context, (desk) => correctAdviceOutcome(desk, input));
  }

  @Mutation(() => AdviceResult, {
    description: 'Moves the day by which an answer is due. The first day stays on record.',
  })
  extendAdvice(
    @Arg('input', () => ExtendAdviceInput, { description: 'To when and why.' })
    input: ExtendAdviceInput,
    @Ctx() context: GraphContext,
  ): Promise<AdviceSaved | Problem> {
    return saved(context, (desk) => extendAdvice(desk, input));
  }

  @Mutation(() => AdviceResult, { description: 'Takes advice back.' })
  withdrawAdvice(
    @Arg('input', () => ReasonedAdviceStepInput, { description: 'Why.' })
    input: ReasonedAdviceStepInput,
    @Ctx() context: GraphContext,
  ): Promise<AdviceSaved | Problem> {
    return saved(context, (desk) => withdrawAdvice(desk, input));
  }
}

function saved(
  context: GraphContext,
  work: (desk: Desk) => Promise<string>,
): Promise<AdviceSaved | Problem> {
  return answer(AdviceSaved, async () => {
    const id = await context.command(work);
    const advice = (await advicesById(context.desk, [id])).get(id);
    if (!advice) throw notFound('advice');
    if (advice.childId)
      context.desk.looked({ childId: advice.childId, record: 'advice', fields: ['state'] });
    return { advice };
  });
}
