import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import type { GraphContext } from '@ictg/kit/graph';
import { answer, type Problem } from '@ictg/kit/graph';
import { draftGuidanceVersion } from './commands/draft-guidance-version.js';
import {
  approveGuidanceVersion,
  changeGuidanceDraft,
  submitGuidanceVersion,
  withdrawGuidanceDraft,
} from './commands/move-guidance-version.js';
import {
  ChangeGuidanceDraftInput,
  DraftGuidanceVersionInput,
  GuidanceStepInput,
} from './guidance.input.js';
import { guidanceVersion, guidanceVersions } from './guidance.queries.js';
import {
  ApproveGuidanceVersionResult,
  ChangeGuidanceDraftResult,
  DraftGuidanceVersionResult,
  GuidanceVersionSaved,
  SubmitGuidanceVersionResult,
  WithdrawGuidanceDraftResult,
} from './guidance.result.js';
import { GuidanceVersion } from './guidance.type.js';
import { forgetConfiguration } from './in-force.js';

/** The guidance in its versions: what held when, and what is to hold. */
@Resolver(() => GuidanceVersion)
export class GuidanceResolver {
  @Query(() => [GuidanceVersion], {
    description: 'Every version of the guidance by its day, drafts among them.',
  })
  guidanceVersions(@Ctx() { desk }: GraphContext): Promise<GuidanceVersion[]> {
    return guidanceVersions(desk);
  }

  @Query(() => GuidanceVersion, {
    nullable: true,
    description: 'One version of the guidance, or null when there is none.',
  })
  guidanceVersion(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<GuidanceVersion | null> {
    return guidanceVersion(desk, id);
  }

  @Mutation(() => DraftGuidanceVersionResult, {
    description: 'Drafts a version of the guidance: a copy with changes. It changes nothing yet.',
  })
  draftGuidanceVersion(
    @Arg('input', () => DraftGuidanceVersionInput, { description: 'The draft.' })
    input: DraftGuidanceVersionInput,
    @Ctx() context: GraphContext,
  ): Promise<GuidanceVersionSaved | Problem> {
    return saved(context, (desk) => draftGuidanceVersion(desk, input));
  }

  @Mutation(() => ChangeGuidanceDraftResult, { description: 'Changes a draft of the guidance.' })
  changeGuidanceDraft(
    @Arg('input', () => ChangeGuidanceDraftInput, { description: 'The changes.' })
    input: ChangeGuidanceDraftInput,
    @Ctx() context: GraphContext,
  ): Promise<GuidanceVersionSaved | Problem> {
    return saved(context, (desk) => changeGuidanceDraft(desk, input));
  }

  @Mutation(() => SubmitGuidanceVersionResult, {
    description: 'Hands a draft in for a second person to look at.',
  })
  submitGuidanceVersion(
    @Arg('input', () => GuidanceStepInput, { description: 'The draft.' }) input: GuidanceStepInput,
    @Ctx() context: GraphContext,
  ): Promise<GuidanceVersionSaved | Problem> {
    return saved(context, (desk) => submitGuidanceVersion(desk, input));
  }

  @Mutation(() => ApproveGuidanceVersionResult, {
    description:
      'Approves a version that others wrote; from its day on offers are decided by it. Refused to whoever wrote a part of it.',
  })
  approveGuidanceVersion(
    @Arg('input', () => GuidanceStepInput, { description: 'The version.' })
    input: GuidanceStepInput,
    @Ctx() context: GraphContext,
  ): Promise<GuidanceVersionSaved | Problem> {
    return saved(context, (desk) => approveGuidanceVersion(desk, input));
  }

  @Mutation(() => WithdrawGuidanceDraftResult, {
    description: 'Takes a version back that has not taken effect yet.',
  })
  withdrawGuidanceDraft(
    @Arg('input', () => GuidanceStepInput, { description: 'The version.' })
    input: GuidanceStepInput,
    @Ctx() context: GraphContext,
  ): Promise<GuidanceVersionSaved | Problem> {
    return saved(context, (desk) => withdrawGuidanceDraft(desk, input));
  }
}

function saved(
  context: GraphContext,
  command: (desk: Desk) => Promise<string>,
): Promise<GuidanceVersionSaved | Problem> {
  return answer(GuidanceVersionSaved, async () => {
    const id = await context.command(command);
    await forgetConfiguration(context.desk);
    const found = await guidanceVersion(context.desk, id);
    return found ? { guidanceVersion: found } : {};
  });
}
