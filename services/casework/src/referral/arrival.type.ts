import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Instant } from '@ictg/kit/graph';
import { AsideReasonEnum, ToldFactEnum } from './referral.enum.js';
import type { AsideReason, ToldFact } from './referral.vocabulary.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'An answer of the NRM form that a referral was made from.' })
export class NrmAnswer {
  @Directive(nonPersonal)
  @Field(() => String, { description: "The form's own name of the field." })
  field!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What the form asks.' })
  label!: string;

  @Directive(identity)
  @Field(() => String, { description: 'What was answered.' })
  answer!: string;

  @Directive(nonPersonal)
  @Field(() => [String], {
    description: 'What it became in the referral; empty when it was not taken over.',
  })
  became!: string[];
}

@ObjectType({ description: 'The NRM form that a referral was made from.' })
export class NrmFormOfReferral {
  @Directive(identity)
  @Field(() => String, { nullable: true, description: 'The NRM reference on it.' })
  reference!: string | null;

  @Directive(identity)
  @Field(() => [NrmAnswer], { description: 'Its answers in the order of the form.' })
  answers!: NrmAnswer[];
}

@ObjectType({ description: 'How a referral came in: how complete it is, and who was paged.' })
export class ReferralArrival {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many of the facts that triage needs were answered.' })
  answered!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many facts triage needs.' })
  needed!: number;

  @Directive(nonPersonal)
  @Field(() => [ToldFactEnum], { description: 'What triage needs and the sender left blank.' })
  missing!: ToldFact[];

  @Directive(nonPersonal)
  @Field(() => [ToldFactEnum], {
    description: 'What the sender was asked and does not know: an answer, unlike a blank.',
  })
  notKnown!: ToldFact[];

  @Directive(nonPersonal)
  @Field(() => AsideReasonEnum, {
    nullable: true,
    description: 'Why it was set aside, while it is.',
  })
  asideReason!: AsideReason | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What was written beside it.' })
  asideNote!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was set aside.' })
  asideAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'By whom.' })
  asideBy!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'When whoever is on shift was paged, since a child is in danger or missing now.',
  })
  pagedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'When the on-call manager was paged, since nobody had picked it up.',
  })
  managerPagedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When somebody picked it up.' })
  pickedUpAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who picked it up.' })
  pickedUpBy!: string | null;

  @Directive(identity)
  @Field(() => NrmFormOfReferral, {
    nullable: true,
    description: 'The NRM form it was made from, where one was.',
  })
  nrmForm!: NrmFormOfReferral | null;
}
