import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import {
  NrmReportDecisionEnum,
  NrmReportKindEnum,
  NrmReportRecipientEnum,
} from './nrm-report.enum.js';
import type {
  NrmReportDecision,
  NrmReportKind,
  NrmReportRecipient,
} from './nrm-report.vocabulary.js';

@InputType({ description: 'Sends something for a decision of the NRM.' })
export class SendNrmReportInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice sends once.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Under which of the NRM references on the child’s record.' })
  nrmReference!: string;

  @Field(() => NrmReportDecisionEnum, { description: 'For which decision.' })
  decision!: NrmReportDecision;

  @Field(() => NrmReportKindEnum, { description: 'What it is.' })
  kind!: NrmReportKind;

  @Field(() => NrmReportRecipientEnum, { description: 'To whom.' })
  sentTo!: NrmReportRecipient;

  @Field(() => String, {
    description:
      'What they are to read, word for word. Never where the child is, legal advice or what a solicitor prepares.',
  })
  text!: string;

  @Field(() => PlainDate, {
    description: 'The day on which it goes or went; not in the future.',
  })
  sentOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The report that it corrects, of the same child. Needed for a correction.',
  })
  replacesId?: string | null;
}

@InputType({ description: 'Says that a report has been received.' })
export class ReceiptNrmReportInput {
  @Field(() => ID, { description: 'The report.' })
  nrmReportId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}
