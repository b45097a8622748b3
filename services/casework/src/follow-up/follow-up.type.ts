import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, PlainDate, resultOf } from '@ictg/kit/graph';
import { AdviceAnswerEnum, AdviceKindEnum, AdviceTopicEnum } from '../advice/advice.enum.js';
import type { AdviceAnswer, AdviceKind, AdviceTopic } from '../advice/advice.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';
const shared = '@tag(name: "share-follow-ups")';

@ObjectType({
  simpleResolvers: true,
  description: 'Something that your agency was asked to do for a child, and has not answered yet.',
})
export class FollowUp {
  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => Int, { description: 'Raised by every change; send it back with the answer.' })
  version!: number;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => AdviceKindEnum, {
    description: 'Advice, a representation, or a missing invitation.',
  })
  kind!: AdviceKind;

  @Directive(sensitive)
  @Directive(shared)
  @Field(() => AdviceTopicEnum, { description: 'What it is about.' })
  topic!: AdviceTopic;

  @Directive(sensitive)
  @Directive(shared)
  @Field(() => String, { description: 'What was asked, word for word.' })
  text!: string;

  @Directive(professional)
  @Directive(shared)
  @Field(() => String, { nullable: true, description: 'Who of you was asked.' })
  askedPerson!: string | null;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => PlainDate, { description: 'When it was asked.' })
  askedOn!: string;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => PlainDate, { description: 'By when an answer is due; that day is still in time.' })
  dueOn!: string;

  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => String, {
    nullable: true,
    description: 'Our reference of the child; null where we do not know which child it is.',
  })
  childReference!: string | null;
}

export const FollowUpConnection = connectionOf(FollowUp, 'FollowUp');
export type FollowUpConnection = InstanceType<typeof FollowUpConnection>;

@InputType({ description: 'Says whether what was asked has been done.' })
export class AnswerFollowUpInput {
  @Field(() => ID, { description: 'What was asked.' })
  followUpId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => AdviceAnswerEnum, { description: 'Done, not done, or overtaken.' })
  answer!: AdviceAnswer;

  @Field(() => String, {
    nullable: true,
    description: 'Why not, or what overtook it. Needed unless it was done.',
  })
  reason?: string | null;
}

@ObjectType({ description: 'Whoever asked has your answer.' })
export class FollowUpAnswered {
  @Directive(nonPersonal)
  @Directive(shared)
  @Field(() => ID, { description: 'What was asked: it waits no more.' })
  followUpId!: string;
}

export const AnswerFollowUpResult = resultOf('AnswerFollowUp', FollowUpAnswered);
