import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  Info,
  Int,
  Mutation,
  Resolver,
  Root,
} from 'type-graphql';
import { daysBetween, londonDay } from '@ictg/kit/calendar';
import type { GraphContext } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import {
  changeChild,
  ChangeChildResult,
  ofChild,
  type ChangeChildAnswer,
} from '../record/index.js';
import { recordSocialCareReply, recordSocialCareReport } from './commands/record-report.js';
import {
  RecordSocialCareReplyInput,
  RecordSocialCareReportInput,
} from './social-care-report.input.js';
import { socialCareReportsOf } from './social-care-report.queries.js';
import { SocialCareReport } from './social-care-report.type.js';

/** The third referral: reports to children's services. */
@Resolver(() => Child)
export class SocialCareReportOfChildResolver {
  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => [SocialCareReport], {
    description: "Reports to children's services, newest first. Empty on the thin card.",
  })
  socialCareReports(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SocialCareReport[]> {
    return ofChild(context, child.id, 'social care report', info, socialCareReportsOf);
  }

  @Mutation(() => ChangeChildResult, { description: "Records a report to children's services." })
  recordSocialCareReport(
    @Arg('input', () => RecordSocialCareReportInput, { description: 'To whom, and what.' })
    input: RecordSocialCareReportInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => recordSocialCareReport(desk, input));
  }

  @Mutation(() => ChangeChildResult, { description: "Records what children's services answered." })
  recordSocialCareReply(
    @Arg('input', () => RecordSocialCareReplyInput, { description: 'The reply.' })
    input: RecordSocialCareReplyInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => recordSocialCareReply(desk, input));
  }
}

/** How long a reply took. */
@Resolver(() => SocialCareReport)
export class SocialCareReportResolver {
  @Directive('@tag(name: "not-personal")')
  @FieldResolver(() => Int, { description: 'Days that the reply took, or has been waited for.' })
  daysWaiting(@Root() { reportedOn, repliedOn }: SocialCareReport): number {
    return daysBetween(reportedOn, repliedOn ?? londonDay(new Date()));
  }
}
