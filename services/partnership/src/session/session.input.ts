import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { GssCode, IdempotencyKey, PageArgs, PlainDate } from '@ictg/kit/graph';
import {
  ProvisionEnum,
  SessionLanguageEnum,
  SessionModeEnum,
  SessionStateEnum,
} from './session.enum.js';
import type { SessionState } from './session.states.js';
import type { Provision, SessionLanguage, SessionMode } from './session.vocabulary.js';

@InputType({ description: 'Who trains, as the staff register has them.' })
export class TrainerInput {
  @Field(() => String, { description: 'Stable name in the staff register.' })
  subject!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;
}

@InputType({ description: 'For whom a session is.' })
export class AudienceInput {
  @Field(() => ID, { nullable: true, description: 'An agency; not needed with a team.' })
  agencyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'A team; empty for the whole agency.' })
  teamId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The most places it may take.' })
  quota?: number | null;
}

@InputType({ description: 'What is planned of a session beside its day and course.' })
export class SessionDetailsInput {
  @Field(() => SessionModeEnum, { description: 'How people come together.' })
  mode!: SessionMode;

  @Field(() => String, { nullable: true, description: 'Where, with the postcode; not online.' })
  place?: string | null;

  @Field(() => String, { nullable: true, description: 'Link of the meeting, with https.' })
  link?: string | null;

  @Field(() => Int, { description: 'Places, 1 to 500.' })
  capacity!: number;

  @Field(() => SessionLanguageEnum, { description: 'The language in which it is held.' })
  language!: SessionLanguage;

  @Field(() => [ProvisionEnum], {
    description: 'What is provided so that everybody can take part.',
  })
  provisions!: Provision[];

  @Field(() => String, { nullable: true, description: 'What else helps people to take part.' })
  accessNote?: string | null;

  @Field(() => GssCode, { nullable: true, description: 'The authority for whose people it is.' })
  gssCode?: string | null;

  @Field(() => [TrainerInput], { description: 'Who trains: one to six.' })
  trainers!: TrainerInput[];

  @Field(() => [AudienceInput], { description: 'For whom it is; empty for everybody.' })
  audience!: AudienceInput[];
}

@InputType({ description: 'One session, or a series of them that differ by their day.' })
export class PlanSessionsInput {
  @Field(() => IdempotencyKey, { description: 'Sent twice, they are planned once.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The course; its newest version is taught.' })
  courseId!: string;

  @Field(() => [PlainDate], {
    description: 'The days: one for one session, up to 26 for a series.',
  })
  days!: string[];

  @Field(() => String, { description: 'When each starts by the clocks of London, e.g. 09:30.' })
  startsAtTime!: string;

  @Field(() => Int, { description: 'How long each takes, in minutes.' })
  minutes!: number;

  @Field(() => SessionDetailsInput, { description: 'What they have in common.' })
  details!: SessionDetailsInput;
}

@InputType({ description: 'Another session like one that there is.' })
export class CloneSessionInput {
  @Field(() => IdempotencyKey, { description: 'Sent twice, it is planned once.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The session to take everything from but its people.' })
  sessionId!: string;

  @Field(() => PlainDate, { description: 'The day of the new one.' })
  onDay!: string;

  @Field(() => String, { description: 'When it starts by the clocks of London.' })
  startsAtTime!: string;
}

@ArgsType()
export class SessionsArgs extends PageArgs {
  @Field(() => PlainDate, { nullable: true, description: 'From this day.' })
  fromOn?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Up to and including this day.' })
  untilOn?: string | null;

  @Field(() => [SessionStateEnum], { nullable: true, description: 'Only in these states.' })
  states?: SessionState[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that the viewer trains in or planned.',
  })
  mine?: boolean | null;

  @Field(() => GssCode, { nullable: true, description: 'Only for people of this authority.' })
  gssCode?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this course.' })
  courseId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only for this agency or a team of it.' })
  agencyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only for this team.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only of this series.' })
  seriesId?: string | null;

  @Field(() => String, { nullable: true, description: 'Words of the reference, place or course.' })
  text?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The last first; else the first first.' })
  lastFirst?: boolean | null;
}

@ArgsType()
export class SeriesDaysArgs {
  @Field(() => PlainDate, { description: 'The first day.' })
  firstOn!: string;

  @Field(() => Int, { description: 'Every so many weeks, 1 to 13.' })
  everyWeeks!: number;

  @Field(() => Int, { description: 'So many times, 1 to 26.' })
  count!: number;

  @Field(() => String, { description: 'When each starts by the clocks of London.' })
  startsAtTime!: string;

  @Field(() => Int, { description: 'How long each takes, in minutes.' })
  minutes!: number;

  @Field(() => [String], { description: 'Stable names of who trains, to find clashes.' })
  trainerSubjects!: string[];
}
