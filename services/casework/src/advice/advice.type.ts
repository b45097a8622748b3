import { Directive, Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, Instant, Node, PlainDate } from '@ictg/kit/graph';
import {
  AdviceAnswerEnum,
  AdviceKindEnum,
  AdviceStateEnum,
  AdviceTopicEnum,
  AgencyTypeEnum,
  ChildChangeEnum,
  DueRegardEnum,
} from './advice.enum.js';
import type { AdviceState } from './advice.states.js';
import type {
  AdviceAnswer,
  AdviceKind,
  AdviceTopic,
  AgencyType,
  ChildChange,
  DueRegard,
} from './advice.vocabulary.js';

const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description:
    'What this viewer may do with advice as it stands. The same policy refuses the command.',
})
export class AdviceAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May move the day by which an answer is due.' })
  canExtend!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May record the answer.' })
  canAnswer!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May take an answer back that was recorded wrongly.' })
  canCorrectAnswer!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May record what changed for the child.' })
  canRecordOutcome!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May take back what was recorded of the change.' })
  canCorrectOutcome!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May withdraw it.' })
  canWithdraw!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Why nothing of it, where that is so.' })
  whyNot!: string | null;
}

@ObjectType({
  implements: Node,
  description:
    'Something an agency was asked to do for a child: advice of an RPC, advocacy of a direct worker, or to invite the guardian. With the answer and what changed for the child.',
})
export class Advice extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => AdviceKindEnum, { description: 'What was asked for.' })
  kind!: AdviceKind;

  @Directive(sensitive)
  @Field(() => AdviceTopicEnum, { description: 'What it is about.' })
  topic!: AdviceTopic;

  @Directive(nonPersonal)
  @Field(() => AdviceStateEnum, { description: 'Where it stands.' })
  state!: AdviceState;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The child, if one is known to us.' })
  childId!: string | null;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The consultation in which it was given.' })
  consultationId!: string | null;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The meeting or contact from which it came.' })
  contactId!: string | null;

  @Directive(sensitive)
  @Field(() => String, { description: 'What was advised or asked for.' })
  text!: string;

  @Directive(professional)
  @Field(() => String, { description: 'The agency asked to act.' })
  agencyName!: string;

  @Directive(nonPersonal)
  @Field(() => AgencyTypeEnum, { description: 'What sort of agency it is.' })
  agencyType!: AgencyType;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'The person asked to act.' })
  personName!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Their role.' })
  personRole!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'When it was given.' })
  givenOn!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The last day for an answer.' })
  dueOn!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The last day as agreed first.' })
  firstDueOn!: string;

  @Directive(sensitive)
  @Field(() => AdviceAnswerEnum, { nullable: true, description: 'The answer, once there is one.' })
  answer!: AdviceAnswer | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When it was answered.' })
  answeredOn!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who answered.' })
  answeredBy!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'Why it was not done, what overtook it, or the reply in words.',
  })
  answerReason!: string | null;

  @Directive(sensitive)
  @Field(() => DueRegardEnum, {
    nullable: true,
    description: 'For advocacy: whether due regard was had.',
  })
  dueRegard!: DueRegard | null;

  @Directive(sensitive)
  @Field(() => ChildChangeEnum, { nullable: true, description: 'What became of the child.' })
  childChange!: ChildChange | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What changed for the child, in words.' })
  outcome!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When that was known.' })
  outcomeOn!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'Why the day was moved, an answer taken back or the advice withdrawn, last.',
  })
  note!: string | null;

  @Directive(professional)
  @Field(() => String, { description: 'Who follows it up.' })
  ownerName!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it was recorded.' })
  createdAt!: Date;

  /** For the graph's own use: who follows it up, whether the viewer acts for them, the agency in the directory. */
  ownerSubject!: string;
  isOwn!: boolean;
  agencyId!: string | null;
}

export const AdviceConnection = connectionOf(Advice, 'Advice');
export type AdviceConnection = InstanceType<typeof AdviceConnection>;

@ObjectType({
  description:
    'Advice of one group, counted by how it stands. Exact, of rows this person may see: not for publication. The six standings add up to what was given.',
})
export class AdviceFollowUpRow {
  @Directive(nonPersonal)
  @Field(() => String, {
    description:
      'The group: a kind of agency, topic or request, a month, or the name of an agency.',
  })
  key!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many pieces of advice were given.' })
  given!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Of these: no answer yet, still in time.' })
  waiting!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Of these: no answer, and the day is past.' })
  overdue!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Of these: done.' })
  actedOn!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Of these: not done.' })
  notActedOn!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Of these: overtaken by events.' })
  overtaken!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Of these: taken back.' })
  withdrawn!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Of these: answered in any way.' })
  answered!: number;

  @Directive(nonPersonal)
  @Field(() => Int, {
    description: 'Of these: the agency let the first agreed day pass without doing it.',
  })
  countsAgainst!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Of these: it is better for the child.' })
  betterForChild!: number;

  @Directive(nonPersonal)
  @Field(() => Float, {
    nullable: true,
    description:
      'Share acted on, of what was done, not done or is overdue, 0 to 1. Null when there is nothing to divide by.',
  })
  share!: number | null;
}
