import { Field, ID, ObjectType } from 'type-graphql';
import { Instant } from '@ictg/kit/graph';
import { StandingEnum } from './referral.enum.js';
import type { Standing } from './referral.vocabulary.js';

@ObjectType({
  description: 'A question to a sender, written so that it tells nothing of the child.',
})
export class QuestionToSender {
  @Field(() => ID, { description: 'The question, to be named with its answer.' })
  id!: string;

  @Field(() => String, { description: 'What the service asks.' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The same in Welsh, where the service has written it so.',
  })
  textWelsh!: string | null;

  @Field(() => Instant, { description: 'When it was asked.' })
  askedAt!: Date;
}

@ObjectType({
  description:
    'Where a referral stands, for whoever sent it: the same whoever the child is and whatever was decided.',
})
export class ReferralStanding {
  @Field(() => String, { description: 'The reference that was asked for.' })
  reference!: string;

  @Field(() => String, {
    description:
      'Our reference: the one that was answered when it was sent. It names one referral.',
  })
  ourReference!: string;

  @Field(() => Boolean, {
    description:
      'Whether the reference that was asked for is that of several referrals of whoever asks. Tell them apart by our reference.',
  })
  isAmbiguous!: boolean;

  @Field(() => StandingEnum, { description: 'One of three words.' })
  standing!: Standing;

  @Field(() => QuestionToSender, {
    nullable: true,
    description: 'The question that waits for an answer; there only while information is needed.',
  })
  question!: QuestionToSender | null;
}
