import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Instant } from '@ictg/kit/graph';
import { AnswerWayEnum } from './referral.enum.js';
import type { AnswerWay } from './referral.vocabulary.js';

const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'A question to the sender, and the answer.' })
export class InformationRequest {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(sensitive)
  @Field(() => String, { description: 'What was asked.' })
  question!: string;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'The same in Welsh, where it was written for a sender who writes Welsh.',
  })
  questionWelsh!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When.' })
  askedAt!: Date;

  @Directive(professional)
  @Field(() => String, { description: 'By whom.' })
  askedBy!: string;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'The answer, once there is one.' })
  answer!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it came.' })
  answeredAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => AnswerWayEnum, {
    nullable: true,
    description: 'Whether staff wrote it down or the sender answered on their own page.',
  })
  answeredThrough!: AnswerWay | null;
}
