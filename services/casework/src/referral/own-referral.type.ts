import { ArgsType, Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf, Instant, PageArgs } from '@ictg/kit/graph';
import { StandingEnum } from './referral.enum.js';
import type { Standing } from './referral.vocabulary.js';
import { QuestionToSender } from './standing.type.js';

const nonPersonal = '@tag(name: "not-personal")';

@ObjectType({
  description:
    'A referral that your agency sent: where it stands, the same whoever the child is and whatever was decided.',
})
export class OwnReferral {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'Our reference: it names one referral.' })
  ourReference!: string;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Your own reference, as you gave it; null when you gave none.',
  })
  ownReference!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it reached us.' })
  receivedAt!: Date;

  @Directive(nonPersonal)
  @Field(() => StandingEnum, { description: 'One of three words.' })
  standing!: Standing;

  @Directive(nonPersonal)
  @Field(() => QuestionToSender, {
    nullable: true,
    description: 'The question that waits for your answer; there only while information is needed.',
  })
  question!: QuestionToSender | null;
}

export const OwnReferralConnection = connectionOf(OwnReferral, 'OwnReferral');
export type OwnReferralConnection = InstanceType<typeof OwnReferralConnection>;

@ArgsType()
export class OwnReferralsArgs extends PageArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those with a question that waits for your answer.',
  })
  isWaiting?: boolean | null;
}
