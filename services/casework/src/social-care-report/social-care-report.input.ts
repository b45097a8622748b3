import { Field, ID, InputType, Int } from 'type-graphql';
import { GssCode, IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import { SocialCareReplyEnum } from './social-care-report.enum.js';
import type { SocialCareReply } from './social-care-report.vocabulary.js';

@InputType({ description: "Records a report to children's services." })
export class RecordSocialCareReportInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => PlainDate, { description: 'The day; not in the future.' })
  reportedOn!: string;

  @Field(() => GssCode, {
    nullable: true,
    description: "To which council; the child's own when left out.",
  })
  authorityGss?: string | null;

  @Field(() => String, { description: 'Whom: name, role or team.' })
  toldTo!: string;

  @Field(() => String, { description: 'What was reported. Never where the child is.' })
  worry!: string;
}

@InputType({ description: "Records what children's services answered." })
export class RecordSocialCareReplyInput {
  @Field(() => ID, { description: 'The report.' })
  socialCareReportId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => SocialCareReplyEnum, { description: 'What they answered.' })
  reply!: SocialCareReply;

  @Field(() => PlainDate, { description: 'When.' })
  repliedOn!: string;

  @Field(() => String, { nullable: true, description: 'What they said.' })
  note?: string | null;
}
