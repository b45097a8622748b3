import { Arg, Ctx, Directive, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { Call } from '../call/index.js';
import { Child } from '../child/index.js';
import { beginSafetyPlan } from './commands/begin-safety-plan.js';
import { giveSafetyPlan } from './commands/give-safety-plan.js';
import { receiptSafetyPlan } from './commands/receipt-safety-plan.js';
import { writeSafetyPlan } from './commands/write-safety-plan.js';
import {
  BeginSafetyPlanInput,
  GiveSafetyPlanInput,
  ReceiptSafetyPlanInput,
  WriteSafetyPlanInput,
} from './safety-plan.input.js';
import { safetyPlanById, safetyPlansOf } from './safety-plan.queries.js';
import { senderTextsForTranslator } from '../referral/index.js';
import { textsForTranslator } from './safety-plan.rules.js';
import {
  SafetyPlan,
  SafetyPlanResult,
  SafetyPlanSaved,
  TextForTranslator,
} from './safety-plan.type.js';

const sensitive = '@tag(name: "personal-sensitive")';

/** What can be done with safety plans. */
@Resolver()
export class SafetyPlanResolver {
  @Query(() => [TextForTranslator], {
    description: 'Every Welsh text of ours that a translator has yet to see, with its English.',
  })
  textsForTranslator(): TextForTranslator[] {
    return [...textsForTranslator(), ...senderTextsForTranslator()].map(({ where, en, cy }) =>
      Object.assign(new TextForTranslator(), { where, english: en, welsh: cy }),
    );
  }

  @Mutation(() => SafetyPlanResult, {
    description: 'Begins a safety plan from the template in force today.',
  })
  beginSafetyPlan(
    @Arg('input', () => BeginSafetyPlanInput, { description: 'For which call or child.' })
    input: BeginSafetyPlanInput,
    @Ctx() context: GraphContext,
  ): Promise<SafetyPlanSaved | Problem> {
    return saved(context, (desk) => beginSafetyPlan(desk, input));
  }

  @Mutation(() => SafetyPlanResult, { description: 'Keeps what has been filled in so far.' })
  writeSafetyPlan(
    @Arg('input', () => WriteSafetyPlanInput, { description: 'What was filled in.' })
    input: WriteSafetyPlanInput,
    @Ctx() context: GraphContext,
  ): Promise<SafetyPlanSaved | Problem> {
    return saved(context, async (desk) => (await writeSafetyPlan(desk, input)).id);
  }

  @Mutation(() => SafetyPlanResult, {
    description: 'Gives a plan: sends a link to it, or records that it was read out.',
  })
  giveSafetyPlan(
    @Arg('input', () => GiveSafetyPlanInput, { description: 'How.' }) input: GiveSafetyPlanInput,
    @Ctx() context: GraphContext,
  ): Promise<SafetyPlanSaved | Problem> {
    return saved(context, async (desk) => (await giveSafetyPlan(desk, input)).id);
  }

  @Mutation(() => SafetyPlanResult, {
    description: 'Records that the receiver said on the telephone that they have the plan.',
  })
  receiptSafetyPlan(
    @Arg('input', () => ReceiptSafetyPlanInput, { description: 'Who said so.' })
    input: ReceiptSafetyPlanInput,
    @Ctx() context: GraphContext,
  ): Promise<SafetyPlanSaved | Problem> {
    return saved(context, async (desk) => (await receiptSafetyPlan(desk, input)).id);
  }
}

/** The safety plans of a call. */
@Resolver(() => Call)
export class SafetyPlansOfCallResolver {
  @Directive(sensitive)
  @FieldResolver(() => [SafetyPlan], { description: 'Its safety plans, the newest first.' })
  async safetyPlans(@Root() { id }: Call, @Ctx() context: GraphContext): Promise<SafetyPlan[]> {
    const load = (ids: readonly string[]) => safetyPlansOf(context.desk, 'call_id', ids);
    return (await context.loader('safetyPlansOfCall', load).load(id)) ?? [];
  }
}

/** The safety plan of a child: on the thin card too. */
@Resolver(() => Child)
export class SafetyPlanOfChildResolver {
  @Directive(sensitive)
  @FieldResolver(() => SafetyPlan, {
    nullable: true,
    description: 'The immediate safety plan that holds; null when none was given.',
  })
  async safetyPlan(
    @Root() { id }: Child,
    @Ctx() context: GraphContext,
  ): Promise<SafetyPlan | null> {
    context.desk.looked({ childId: id, record: 'safety_plan', fields: ['parts'] });
    const load = (ids: readonly string[]) => safetyPlansOf(context.desk, 'child_id', ids);
    const plans = (await context.loader('safetyPlansOfChild', load).load(id)) ?? [];
    return plans.find(({ state }) => state === 'GIVEN' || state === 'RECEIPTED') ?? null;
  }
}

function saved(
  context: GraphContext,
  command: (desk: Desk) => Promise<string>,
): Promise<SafetyPlanSaved | Problem> {
  return answer(SafetyPlanSaved, async () => {
    const safetyPlan = await safetyPlanById(context.desk, await context.command(command));
    if (safetyPlan?.childId)
      context.desk.looked({
        childId: safetyPlan.childId,
        record: 'safety_plan',
        fields: ['saved'],
      });
    return safetyPlan ? { safetyPlan } : {};
  });
}
