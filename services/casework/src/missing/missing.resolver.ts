import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Directive, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import {
  changeChild,
  ChangeChildResult,
  ofChild,
  type ChangeChildAnswer,
} from '../record/index.js';
import { recordReturn, recordReturnInterview, recordTold } from './commands/follow-missing.js';
import { reportMissing } from './commands/report-missing.js';
import {
  RecordReturnInput,
  RecordReturnInterviewInput,
  RecordToldInput,
  ReportMissingInput,
} from './missing.input.js';
import { missingEpisodesOf } from './missing.queries.js';
import { MissingEpisode } from './missing.type.js';

const sensitive = '@tag(name: "personal-sensitive")';

/** Times in which a child was missing. */
@Resolver(() => Child)
export class MissingResolver {
  @Directive(sensitive)
  @FieldResolver(() => [MissingEpisode], {
    description: 'When the child was missing, newest first. Empty on the thin card.',
  })
  missingEpisodes(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<MissingEpisode[]> {
    return ofChild(context, child.id, 'missing episode', info, missingEpisodesOf);
  }

  @Mutation(() => ChangeChildResult, {
    description: 'Reports a child missing. Support goes on: being missing never closes it.',
  })
  reportMissing(
    @Arg('input', () => ReportMissingInput, { description: 'Since when, and who was told.' })
    input: ReportMissingInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => reportMissing(desk, input));
  }

  @Mutation(() => ChangeChildResult, {
    description: 'Records that police, children’s services or a manager were told.',
  })
  recordTold(
    @Arg('input', () => RecordToldInput, { description: 'Who, and when.' }) input: RecordToldInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => recordTold(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: 'Records that a missing child is back.' })
  recordReturn(
    @Arg('input', () => RecordReturnInput, { description: 'When and how.' })
    input: RecordReturnInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => recordReturn(desk, input));
  }

  @Mutation(() => ChangeChildResult, {
    description: 'Records that a return interview was offered, held or declined.',
  })
  recordReturnInterview(
    @Arg('input', () => RecordReturnInterviewInput, { description: 'What came of it.' })
    input: RecordReturnInterviewInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => recordReturnInterview(desk, input));
  }
}
