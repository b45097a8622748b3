import { Arg, Ctx, Directive, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import { answer, resultOf, type GraphContext, type Problem } from '@ictg/kit/graph';
import { receiptNrmReport } from './commands/receipt-nrm-report.js';
import { ReceiptNrmReportInput } from './nrm-report.input.js';
import { sentNrmReport } from './nrm-report.queries.js';
import { SentNrmReport } from './nrm-report.type.js';

const shared = '@tag(name: "share-nrm-reports")';

@ObjectType({ description: 'The service knows that you have it.' })
export class NrmReportReceived {
  @Directive(shared)
  @Directive('@tag(name: "not-personal")')
  @Field(() => SentNrmReport, { description: 'The report as it stands now.' })
  report!: SentNrmReport;
}

const ReceiptNrmReportResult = resultOf('ReceiptNrmReport', NrmReportReceived);

/** What the competent authority says of what it was sent. */
@Resolver()
export class NrmReportReceiptResolver {
  @Directive(shared)
  @Mutation(() => ReceiptNrmReportResult, {
    description: 'Says that you have a report: the service sees when, and who of you said so.',
  })
  receiptNrmReport(
    @Arg('input', () => ReceiptNrmReportInput, { description: 'Which.' })
    input: ReceiptNrmReportInput,
    @Ctx() context: GraphContext,
  ): Promise<NrmReportReceived | Problem> {
    return answer(NrmReportReceived, async () => {
      const id = await context.command((desk) => receiptNrmReport(desk, input));
      const report = await sentNrmReport(context.desk, id, ['receivedAt', 'receivedBy']);
      return report ? { report } : {};
    });
  }
}
