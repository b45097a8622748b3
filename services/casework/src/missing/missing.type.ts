import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant, PlainDate } from '@ictg/kit/graph';
import {
  LastSeenEnum,
  MissingEndingEnum,
  MissingStateEnum,
  ReturnInterviewAnswerEnum,
} from './missing.enum.js';
import type { MissingState } from './missing.states.js';
import type { LastSeen, MissingEnding, ReturnInterviewAnswer } from './missing.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description: 'A time in which a child was missing. It never ends support by itself.',
})
export class MissingEpisode {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => MissingStateEnum, { description: 'Where it stands.' })
  state!: MissingState;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'Since when the child has been missing.' })
  missingAt!: Date;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When we were told.' })
  reportedAt!: Date;

  @Directive(professional)
  @Field(() => String, { description: 'Who told us.' })
  reportedBy!: string;

  @Directive(sensitive)
  @Field(() => LastSeenEnum, { description: 'In what kind of place the child was last seen.' })
  lastSeen!: LastSeen;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What is known, without any place.' })
  circumstances!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When the police were told.' })
  policeToldAt!: Date | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'Their reference.' })
  policeReference!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: "When children's services were told." })
  childrensServicesToldAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When a manager was told.' })
  managerToldAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When the child was back or found.' })
  backAt!: Date | null;

  @Directive(sensitive)
  @Field(() => MissingEndingEnum, { nullable: true, description: 'How it ended.' })
  ending!: MissingEnding | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'What the child or others say of it, without any place.',
  })
  whatHappened!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'By when a return interview must have been held.',
  })
  interviewDueAt!: Date | null;

  @Directive(sensitive)
  @Field(() => ReturnInterviewAnswerEnum, {
    nullable: true,
    description: 'What came of the return interview.',
  })
  interviewAnswer!: ReturnInterviewAnswer | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'On which day it was offered, held or declined.',
  })
  interviewOn!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who held it.' })
  interviewBy!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What came out of it, without any place.' })
  interviewNote!: string | null;

  childId!: string;
}
