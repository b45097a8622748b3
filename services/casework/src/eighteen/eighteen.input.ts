import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import { NrmConsentEnum } from './eighteen.enum.js';
import type { NrmConsent } from './eighteen.vocabulary.js';

@InputType({
  description:
    'Settles one or more of the questions that are asked again at 18. What is left out stays as it is.',
})
export class PrepareEighteenInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was read; left out when nothing has been settled yet.',
  })
  version?: number | null;

  @Field(() => NrmConsentEnum, {
    nullable: true,
    description: 'Whether the young person stays in the National Referral Mechanism.',
  })
  nrmConsent?: NrmConsent | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'The day of that answer; today when left out.',
  })
  nrmConsentOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'On what basis records are kept and shared from 18 on.',
  })
  lawfulBasis?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What partners go on seeing, and what they no longer see.',
  })
  partners?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whom the young person wants told, and whom not.',
  })
  tell?: string | null;

  @Field(() => String, { nullable: true, description: 'The plan for what follows.' })
  transition?: string | null;
}

@InputType({
  description:
    'Offers support past the eighteenth birthday, where the rules of that day and place allow.',
})
export class OfferPostEighteenInput {
  @Field(() => ID, { description: 'The episode.' })
  supportId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Why the need is exceptional.' })
  need!: string;
}

@InputType({ description: "Records the young person's answer." })
export class AnswerPostEighteenInput {
  @Field(() => ID, { description: 'The offer.' })
  postEighteenId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Boolean, { description: 'Whether they want it.' })
  accepted!: boolean;

  @Field(() => PlainDate, { description: 'The day of the answer.' })
  on!: string;
}

@InputType({ description: 'A post-18 worker takes over from the guardian, with no day between.' })
export class BeginPostEighteenInput {
  @Field(() => ID, { description: 'The support.' })
  postEighteenId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ID, { description: 'The post-18 worker.' })
  staffId!: string;

  @Field(() => String, { description: 'What the worker must know.' })
  handoverNote!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why this worker all the same, when away or at the limit.',
  })
  reason?: string | null;
}

@InputType({
  description: 'Ends support past the eighteenth birthday. The episode is closed in its own way.',
})
export class EndPostEighteenInput {
  @Field(() => ID, { description: 'The support.' })
  postEighteenId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => PlainDate, { description: 'The last day.' })
  on!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
