import { ArgsType, Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf, Instant, PageArgs, PlainDate } from '@ictg/kit/graph';
import { AppointmentKindEnum } from '../appointment/appointment.enum.js';
import type { AppointmentKind } from '../appointment/appointment.vocabulary.js';
import { AlertKindEnum } from '../child/child.enum.js';
import type { AlertKind } from '../child/child.vocabulary.js';
import { ShareReasonEnum } from './shared-child.enum.js';
import type { ShareReason } from './shared-child.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  simpleResolvers: true,
  description: 'Something to come about a child that the council takes part in. It says no place.',
})
export class SharedMeeting {
  @Directive(sensitive)
  @Directive('@tag(name: "share-meetings")')
  @Field(() => AppointmentKindEnum, { description: 'What it is.' })
  kind!: AppointmentKind;

  @Directive(nonPersonal)
  @Directive('@tag(name: "share-meetings")')
  @Field(() => Instant, { description: 'When.' })
  at!: Date;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'That there is something to know before dealing with the child. Ask the guardian what.',
})
export class SharedAlert {
  @Directive(sensitive)
  @Directive('@tag(name: "share-alerts")')
  @Field(() => AlertKindEnum, { description: 'What it is about.' })
  kind!: AlertKind;

  @Directive(nonPersonal)
  @Directive('@tag(name: "share-alerts")')
  @Field(() => PlainDate, { description: 'Since when.' })
  since!: string;
}

const anyChild = [
  '@tag(name: "share-children")',
  '@tag(name: "share-hosted-children")',
  '@tag(name: "share-missing-children")',
] as const;

/** Marks what every agreement opens that shares children at all. */
export function ForAnyChild(): PropertyDecorator & MethodDecorator {
  return (target: object, property: string | symbol, descriptor?: unknown) => {
    for (const tag of anyChild) Directive(tag)(target, property as never, descriptor as never);
  };
}

@ObjectType({
  simpleResolvers: true,
  description:
    'A child as far as your sharing agreement opens its record. What it does not open is no field of yours.',
})
export class SharedChild {
  @Directive(nonPersonal)
  @ForAnyChild()
  @Field(() => String, { description: 'Our reference, e.g. C-00231: say it when you ring.' })
  reference!: string;

  @Directive(nonPersonal)
  @ForAnyChild()
  @Field(() => PlainDate, {
    nullable: true,
    description:
      'Since when the reason holds: responsible since, here since, missing since. Null where it is not recorded.',
  })
  since!: string | null;

  @Directive(identity)
  @Directive('@tag(name: "share-name")')
  @Field(() => String, { nullable: true, description: 'Given names.' })
  givenNames!: string | null;

  @Directive(identity)
  @Directive('@tag(name: "share-name")')
  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName!: string | null;

  @Directive(identity)
  @Directive('@tag(name: "share-birth-date")')
  @Field(() => PlainDate, {
    nullable: true,
    description:
      'Birth date; null where it is not known, and of children who only live in your area.',
  })
  dateOfBirth!: string | null;

  @Directive(professional)
  @Directive('@tag(name: "share-guardian")')
  @Field(() => String, {
    nullable: true,
    description: "Name of the child's guardian; null while nobody is allocated.",
  })
  guardianName!: string | null;

  @Directive(professional)
  @Directive('@tag(name: "share-guardian-contact")')
  @Field(() => String, {
    nullable: true,
    description: "The guardian's work e-mail; null of children who only live in your area.",
  })
  guardianEmail!: string | null;

  @Directive(professional)
  @Directive('@tag(name: "share-guardian-contact")')
  @Field(() => String, {
    nullable: true,
    description: "The guardian's work telephone; null of children who only live in your area.",
  })
  guardianPhone!: string | null;

  @Directive(sensitive)
  @Directive('@tag(name: "share-meetings")')
  @Field(() => [SharedMeeting], {
    nullable: true,
    description: 'What is to come, soonest first; null unless your authority is responsible.',
  })
  meetings!: SharedMeeting[] | null;

  @Directive(sensitive)
  @Directive('@tag(name: "share-alerts")')
  @Field(() => [SharedAlert], { nullable: true, description: 'Alerts in force, newest first.' })
  alerts!: SharedAlert[] | null;
}

export const SharedChildConnection = connectionOf(SharedChild, 'SharedChild');
export type SharedChildConnection = InstanceType<typeof SharedChildConnection>;

@ArgsType()
export class SharedChildrenArgs extends PageArgs {
  @Field(() => ShareReasonEnum, { description: 'Which children: one reason at a time.' })
  reason!: ShareReason;

  @Field(() => [String], {
    nullable: true,
    description: 'Only children with these references, at most 100: what `changes` named.',
  })
  references?: string[] | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'That somebody of your own agency was shown part of a record. Source: our look-log.',
})
export class AgencyLook {
  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Directive(professional)
  @Directive('@tag(name: "own-agency")')
  @Field(() => String, { description: 'Who of your agency, as signed in.' })
  officer!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Kind of record.' })
  record!: string;

  @Directive(nonPersonal)
  @Field(() => [String], { description: 'The fields that were shown.' })
  fields!: string[];

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: "The child's reference." })
  childReference!: string | null;
}

export const AgencyLookConnection = connectionOf(AgencyLook, 'AgencyLook');
export type AgencyLookConnection = InstanceType<typeof AgencyLookConnection>;
