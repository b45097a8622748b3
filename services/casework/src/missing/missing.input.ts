import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey, Instant, PlainDate } from '@ictg/kit/graph';
import {
  LastSeenEnum,
  MissingEndingEnum,
  ReturnInterviewAnswerEnum,
  ToldAgencyEnum,
} from './missing.enum.js';
import type {
  LastSeen,
  MissingEnding,
  ReturnInterviewAnswer,
  ToldAgency,
} from './missing.vocabulary.js';

@InputType({ description: 'Reports a child missing.' })
export class ReportMissingInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => IdempotencyKey, {
    description: 'Chosen by the sender, so that sending twice records once.',
  })
  idempotencyKey!: string;

  @Field(() => Instant, { description: 'Since when; not in the future.' })
  missingAt!: Date;

  @Field(() => String, { description: 'Who told us, with their role.' })
  reportedBy!: string;

  @Field(() => LastSeenEnum, { description: 'In what kind of place the child was last seen.' })
  lastSeen!: LastSeen;

  @Field(() => String, {
    nullable: true,
    description: 'What is known. Never where the child is or may be.',
  })
  circumstances?: string | null;

  @Field(() => Instant, { nullable: true, description: 'When the police were told, if they were.' })
  policeToldAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Their reference.' })
  policeReference?: string | null;

  @Field(() => Instant, {
    nullable: true,
    description: "When children's services were told, if they were.",
  })
  childrensServicesToldAt?: Date | null;

  @Field(() => Instant, { nullable: true, description: 'When a manager was told, if one was.' })
  managerToldAt?: Date | null;
}

@InputType({ description: 'Records that somebody was told of a missing child.' })
export class RecordToldInput {
  @Field(() => ID, { description: 'The missing episode.' })
  missingEpisodeId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ToldAgencyEnum, { description: 'Who was told.' })
  agency!: ToldAgency;

  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The reference of the police, when it is they.',
  })
  reference?: string | null;
}

@InputType({ description: 'Records that a missing child is back.' })
export class RecordReturnInput {
  @Field(() => ID, { description: 'The missing episode.' })
  missingEpisodeId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => Instant, { description: 'When.' })
  backAt!: Date;

  @Field(() => MissingEndingEnum, { description: 'How it ended.' })
  ending!: MissingEnding;

  @Field(() => String, {
    nullable: true,
    description: 'What the child or others say of it. Never a place.',
  })
  whatHappened?: string | null;
}

@InputType({ description: 'Records what came of a return interview.' })
export class RecordReturnInterviewInput {
  @Field(() => ID, { description: 'The missing episode.' })
  missingEpisodeId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => ReturnInterviewAnswerEnum, { description: 'What came of it.' })
  answer!: ReturnInterviewAnswer;

  @Field(() => PlainDate, { description: 'On which day.' })
  on!: string;

  @Field(() => String, { nullable: true, description: 'Who held it; needed once it was held.' })
  by?: string | null;

  @Field(() => String, { nullable: true, description: 'What came out of it. Never a place.' })
  note?: string | null;
}
