import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, GssCode, Instant, PlainDate } from '@ictg/kit/graph';
import {
  ProvisionEnum,
  SessionLanguageEnum,
  SessionModeEnum,
  SessionStateEnum,
} from './session.enum.js';
import type { SessionState } from './session.states.js';
import type { Provision, SessionLanguage, SessionMode } from './session.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'A member of staff who trains.' })
export class SessionTrainer {
  @Directive(professional)
  @Field(() => String, { description: 'Stable name in the staff register.' })
  subject!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Name, as the staff register had it when chosen.' })
  name!: string;
}

@ObjectType({ description: 'For whom a session is: an agency or a team of it.' })
export class SessionAudience {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Name of the agency.' })
  agencyName!: string;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The team; empty for the whole agency.' })
  teamId!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Name of the team.' })
  teamName!: string | null;

  @Directive(nonPersonal)
  @Field(() => Int, {
    nullable: true,
    description: 'The most places it may take; empty for no limit.',
  })
  quota!: number | null;

  @Directive(nonPersonal)
  @Field(() => Int, {
    nullable: true,
    description: 'Places it has taken. Only for those who work with sessions.',
  })
  taken!: number | null;
}

@ObjectType({ description: 'How many people a session has, by where they stand.' })
export class SessionCounts {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Asked to come.' })
  invited!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Asked, and have not answered.' })
  unanswered!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Have a place.' })
  booked!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Wait for a place.' })
  waiting!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Came.' })
  came!: number;
}

@ObjectType({ description: 'What this person may do with a session.' })
export class SessionAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Change its details, invite, book for somebody.' })
  canChange!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Move it to another time or place.' })
  canReschedule!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Cancel it.' })
  canCancel!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Keep its register.' })
  canRegister!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Close its register.' })
  canHold!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Open its register again.' })
  canReopen!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Why nothing can be done, in a sentence.' })
  whyNot!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({ description: 'An awareness session. Nothing about any child is kept here.' })
export class Session {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'For people: S-2026-00012.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => SessionStateEnum, { description: 'Where it stands.' })
  state!: SessionState;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The series it was planned in.' })
  seriesId!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day, by the calendar of London.' })
  onDay!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'When it starts by the clocks of London, e.g. 09:30.' })
  startsAtTime!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'When it ends by the clocks of London.' })
  endsAtTime!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How long it takes.' })
  minutes!: number;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'The moment at which it starts.' })
  startsAt!: Date;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'The moment at which it ends.' })
  endsAt!: Date;

  @Directive(nonPersonal)
  @Field(() => SessionModeEnum, { description: 'How people come together.' })
  mode!: SessionMode;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Where.' })
  place!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'The link of the meeting. Only for those who work with sessions.',
  })
  link!: string | null;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Places.' })
  capacity!: number;

  @Directive(nonPersonal)
  @Field(() => SessionLanguageEnum, { description: 'The language in which it is held.' })
  language!: SessionLanguage;

  @Directive(nonPersonal)
  @Field(() => [ProvisionEnum], {
    description: 'What is provided so that everybody can take part.',
  })
  provisions!: readonly Provision[];

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'What else helps people to take part.' })
  accessNote!: string | null;

  @Directive(nonPersonal)
  @Field(() => GssCode, {
    nullable: true,
    description: 'The authority for whose professionals it is.',
  })
  gssCode!: string | null;

  @Directive(professional)
  @Field(() => [SessionTrainer], { description: 'Who trains.' })
  trainers!: readonly SessionTrainer[];

  @Directive(nonPersonal)
  @Field(() => [SessionAudience], { description: 'For whom it is; empty for everybody.' })
  audience!: readonly SessionAudience[];

  @Directive(nonPersonal)
  @Field(() => SessionCounts, {
    nullable: true,
    description: 'How many people it has. Only for those who work with sessions.',
  })
  counts!: SessionCounts | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Why it was moved last, or cancelled.' })
  reason!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was cancelled.' })
  cancelledAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When its register was closed.' })
  heldAt!: Date | null;

  courseId!: string;
  courseVersionId!: string;
  plannedBy!: string;
}

export const SessionConnection = connectionOf(Session, 'Session');
export type SessionConnection = InstanceType<typeof SessionConnection>;

@ObjectType({ description: 'A day of a series that is being planned.' })
export class SeriesDayType {
  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day.' })
  onDay!: string;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'False at weekends and on bank holidays.' })
  isWorkingDay!: boolean;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Which trainer is somewhere else then.' })
  clash!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Why no session can be planned on that day at all; null where one can.',
  })
  refusal!: string | null;
}
