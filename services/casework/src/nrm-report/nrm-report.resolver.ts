import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { selectedFields, type GraphContext } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import {
  changeChild,
  ChangeChildResult,
  ofChild,
  type ChangeChildAnswer,
} from '../record/index.js';
import { sendNrmReport } from './commands/send-nrm-report.js';
import { SendNrmReportInput } from './nrm-report.input.js';
import { nrmReportsOf, sentNrmReport, sentNrmReportPage } from './nrm-report.queries.js';
import {
  NrmReport,
  SentNrmReport,
  SentNrmReportConnection,
  SentNrmReportsArgs,
} from './nrm-report.type.js';

const shared = '@tag(name: "share-nrm-reports")';

/** What the service sends for decisions of the NRM. */
@Resolver(() => Child)
export class NrmReportOfChildResolver {
  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => [NrmReport], {
    description: 'What was sent for decisions of the NRM, newest first. Empty on the thin card.',
  })
  nrmReports(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<NrmReport[]> {
    return ofChild(context, child.id, 'nrm report', info, nrmReportsOf);
  }

  @Mutation(() => ChangeChildResult, {
    description:
      'Sends something for a decision of the NRM. The competent authority reads it, and nothing else of the record.',
  })
  sendNrmReport(
    @Arg('input', () => SendNrmReportInput, { description: 'To whom, for what, and the words.' })
    input: SendNrmReportInput,
    @Ctx() context: GraphContext,
  ): ChangeChildAnswer {
    return changeChild(context, (desk) => sendNrmReport(desk, input));
  }
}

/** What the competent authority reads of it, by its agreement. */
@Resolver(() => SentNrmReport)
export class SentNrmReportResolver {
  @Directive(shared)
  @Query(() => SentNrmReportConnection, {
    description:
      'What the service sent you for decisions of the NRM, newest first: of referrals whose reference you have confirmed. For the competent authority.',
  })
  sentNrmReports(
    @Args(() => SentNrmReportsArgs)
    { first, after, nrmReference, isWaiting }: SentNrmReportsArgs,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SentNrmReportConnection> {
    return sentNrmReportPage(
      desk,
      { first, after: after ?? null, nrmReference, isWaiting },
      selectedFields(info, ['edges', 'node']),
    ) as Promise<SentNrmReportConnection>;
  }

  @Directive(shared)
  @Query(() => SentNrmReport, {
    nullable: true,
    description: 'One thing that the service sent you; null when there is none such for you.',
  })
  sentNrmReport(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SentNrmReport | null> {
    return sentNrmReport(desk, id, selectedFields(info));
  }
}
