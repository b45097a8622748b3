import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import {
  connectionOf,
  graphEnum,
  IdempotencyKey,
  Instant,
  Node,
  PageArgs,
  PlainDate,
  resultOf,
} from '@ictg/kit/graph';
import type { MatterFilter } from './matter.queries.js';
import type { MatterState } from './matter.states.js';
import type {
  MatterFinding,
  MatterKind,
  MatterSource,
  MatterSubject,
} from './matter.vocabulary.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

export const MatterKindEnum = graphEnum<MatterKind>(
  'MatterKind',
  'What the service must answer for.',
  { COMPLAINT: 'A complaint.', INCIDENT: 'An incident.' },
);
export const MatterSourceEnum = graphEnum<MatterSource>('MatterSource', 'From whom it came.', {
  CHILD: 'The child.',
  FAMILY_OR_CARER: 'Family or a carer.',
  PROFESSIONAL: 'A professional.',
  PUBLIC: 'A member of the public.',
  STAFF: 'One of us.',
});
export const MatterSubjectEnum = graphEnum<MatterSubject>(
  'MatterSubject',
  'What it is about. A working list of the service, a local setting.',
  {
    QUALITY_OF_SUPPORT: 'How the child was supported.',
    CONDUCT_OF_STAFF: 'How one of us behaved.',
    DELAY: 'That it took too long.',
    INFORMATION_SHARED: 'What was shared with whom.',
    HARM_TO_CHILD: 'That a child was harmed.',
    THREAT_TO_STAFF: 'That one of us was threatened or harmed.',
    LOST_DATA_OR_DEVICE: 'That data or a device were lost.',
    OTHER: 'Something else.',
  },
);
export const MatterStateEnum = graphEnum<MatterState>('MatterState', 'Where it stands.', {
  RECEIVED: 'It has come; nobody has taken it in hand.',
  IN_HAND: 'Somebody looks into it, and whoever brought it was told.',
  ANSWERED: 'Answered.',
  WITHDRAWN: 'Taken back.',
});
export const MatterFindingEnum = graphEnum<MatterFinding>('MatterFinding', 'What was found.', {
  UPHELD: 'It was right.',
  PARTLY_UPHELD: 'It was right in part.',
  NOT_UPHELD: 'It was not right.',
  LEARNING_ONLY: 'There is something to learn; nobody was at fault.',
});

@ObjectType({
  implements: Node,
  description: 'A complaint or incident: with its days, who has it in hand, and what was found.',
})
export class Matter extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'For people, e.g. M-2026-00003.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => MatterKindEnum, { description: 'Complaint or incident.' })
  kind!: MatterKind;

  @Directive(sensitive)
  @Field(() => MatterSubjectEnum, { description: 'What it is about.' })
  subject!: MatterSubject;

  @Directive(sensitive)
  @Field(() => MatterSourceEnum, { description: 'From whom.' })
  source!: MatterSource;

  @Directive(identity)
  @Field(() => String, { nullable: true, description: 'Their name, if they gave one.' })
  fromName!: string | null;

  @Directive(sensitive)
  @Field(() => String, { description: 'What happened.' })
  text!: string;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What they want to come of it.' })
  wanted!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it came.' })
  receivedAt!: Date;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The child, if it is about one.' })
  childId!: string | null;

  @Directive(nonPersonal)
  @Field(() => MatterStateEnum, { description: 'Where it stands.' })
  state!: MatterState;

  @Directive(professional)
  @Field(() => String, { description: 'Who wrote it down.' })
  reportedBy!: string;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who has it in hand.' })
  ownerName!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'For a complaint: the last day to tell them that somebody looks into it.',
  })
  inHandDueOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The last day for an answer or review.' })
  answerDueOn!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When somebody took it in hand.' })
  inHandAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;

  @Directive(sensitive)
  @Field(() => MatterFindingEnum, { nullable: true, description: 'What was found.' })
  finding!: MatterFinding | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What was answered.' })
  answer!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What the service learns from it.' })
  learning!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'Why it was taken back or goes on.' })
  note!: string | null;
}

export const MatterConnection = connectionOf(Matter, 'Matter');
export type MatterConnection = InstanceType<typeof MatterConnection>;

@InputType({ description: 'Which complaints and incidents a list shows.' })
export class MatterFilterInput implements MatterFilter {
  @Field(() => [MatterKindEnum], { nullable: true, description: 'Only these.' })
  kinds?: MatterKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those going on.' })
  openOnly?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those past their day.' })
  overdue?: boolean | null;

  @Field(() => [MatterSourceEnum], { nullable: true, description: 'Only from these.' })
  sources?: MatterSource[] | null;
}

@ArgsType()
export class MattersArgs extends PageArgs {
  @Field(() => MatterFilterInput, { nullable: true, description: 'Which.' })
  filter?: MatterFilterInput | null;
}

@InputType({ description: 'Brings a complaint or incident to the managers.' })
export class BringMatterInput {
  @Field(() => IdempotencyKey, { description: 'The same key brings it once.' })
  idempotencyKey!: string;

  @Field(() => MatterKindEnum, { description: 'Complaint or incident.' })
  kind!: MatterKind;

  @Field(() => MatterSubjectEnum, { description: 'What it is about.' })
  subject!: MatterSubject;

  @Field(() => MatterSourceEnum, { description: 'From whom.' })
  source!: MatterSource;

  @Field(() => String, { nullable: true, description: 'Their name, if they gave one.' })
  fromName?: string | null;

  @Field(() => String, { description: 'What happened, in their words. Never where a child is.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'What they want to come of it.' })
  wanted?: string | null;

  @Field(() => Instant, { nullable: true, description: 'When it came; now when left out.' })
  receivedAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'The child, if it is about one.' })
  childId?: string | null;
}

@InputType({ description: 'The complaint or incident and the version that was read.' })
export class MatterStepInput {
  @Field(() => ID, { description: 'Which.' })
  matterId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'A step with its reason.' })
export class ReasonedMatterStepInput extends MatterStepInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'What was found and answered.' })
export class AnswerMatterInput extends MatterStepInput {
  @Field(() => MatterFindingEnum, { description: 'What was found.' })
  finding!: MatterFinding;

  @Field(() => String, { description: 'What was answered, or what the review says.' })
  answer!: string;

  @Field(() => String, { nullable: true, description: 'What the service learns from it.' })
  learning?: string | null;
}

@ObjectType({ description: 'It is with the managers.' })
export class MatterBrought {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its reference, to tell whoever brought it.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The last day for an answer.' })
  answerDueOn!: string;
}

@ObjectType({ description: 'The step was taken.' })
export class MatterSaved {
  @Directive(sensitive)
  @Field(() => Matter, { description: 'It as it stands now.' })
  matter!: Matter;
}

export const BringMatterResult = resultOf('BringMatter', MatterBrought);
export const MatterResult = resultOf('Matter', MatterSaved);
