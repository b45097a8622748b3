import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { GssCode, Node, PlainDate } from '@ictg/kit/graph';
import {
  AgeOutcomeEnum,
  AgeSourceEnum,
  AlertKindEnum,
  AnswerEnum,
  DateOfBirthStatusEnum,
  LanguagePreferenceEnum,
  LinkKindEnum,
  ParentalResponsibilitySituationEnum,
  RecordStateEnum,
  SexEnum,
} from './child.enum.js';
import type {
  AgeOutcome,
  AgeSource,
  AlertKind,
  DateOfBirthStatus,
  LanguagePreference,
  LinkKind,
  ParentalResponsibilitySituation,
  RecordState,
  Sex,
  ThreeWay,
} from './child.vocabulary.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description:
    "What this viewer may do with this child's record. The same policy refuses the command.",
})
export class ChildAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May see more than the thin card.' })
  canSeeInFull!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May record facts, alerts and links.' })
  canChange!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May restrict the record to named people.' })
  canRestrict!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May open where the child is, with a reason.' })
  canOpenWhereabouts!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May see who looked and who changed.' })
  canSeeLog!: boolean;
}

@ObjectType({
  description: 'One dated fact about parental responsibility: it drives what a child is offered.',
})
export class ParentalResponsibility {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Directive(sensitive)
  @Field(() => ParentalResponsibilitySituationEnum, { description: 'How it stood.' })
  situation!: ParentalResponsibilitySituation;

  @Directive(identity)
  @Field(() => String, { nullable: true, description: 'Who holds it, as told.' })
  holder!: string | null;

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Whether the holder is in the UK.' })
  inUk!: ThreeWay;

  @Directive(sensitive)
  @Field(() => AnswerEnum, {
    description: 'Whether it is safe for the child that the holder is contacted.',
  })
  contactSafe!: ThreeWay;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'From this day; null when nobody knows since when.',
  })
  fromOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'The first day on which it no longer held.',
  })
  untilOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Who told us.' })
  source!: string;
}

@ObjectType({ description: "What somebody determined the child's age to be." })
export class AgeDetermination {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(sensitive)
  @Field(() => AgeSourceEnum, { description: 'Who determined it.' })
  source!: AgeSource;

  @Directive(sensitive)
  @Field(() => AgeOutcomeEnum, { description: 'What they found.' })
  outcome!: AgeOutcome;

  @Directive(identity)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'The date of birth they settled on, if one.',
  })
  bornOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day of the determination.' })
  determinedOn!: string;

  @Directive(sensitive)
  @Field(() => Boolean, { description: 'Whether it is being challenged.' })
  underChallenge!: boolean;
}

@ObjectType({
  description: "The child's looked-after or other legal status, in the words of one nation's law.",
})
export class LegalStatus {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'ENGLAND or WALES: the codes differ.' })
  nation!: string;

  @Directive(sensitive)
  @Field(() => String, { description: 'The code; see the settings for its meaning.' })
  code!: string;

  @Directive(sensitive)
  @Field(() => GssCode, { nullable: true, description: 'The responsible authority.' })
  authorityGss!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'From this day.' })
  fromOn!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'Until this day.' })
  untilOn!: string | null;
}

@ObjectType({ description: 'Something that anybody who deals with the child must know first.' })
export class Alert {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Directive(sensitive)
  @Field(() => AlertKindEnum, { description: 'What it is about.' })
  kind!: AlertKind;

  @Directive(sensitive)
  @Field(() => String, { description: 'What one must know. Never where the child is.' })
  text!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'Since when.' })
  fromOn!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'To be looked at again by this day.' })
  expiresOn!: string | null;

  @Directive(professional)
  @Field(() => String, { description: 'Subject of the person who answers for it.' })
  ownerSubject!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'The day it was ended.' })
  endedOn!: string | null;
}

@ObjectType({ description: 'A reference that the child has in the National Referral Mechanism.' })
export class NrmReference {
  @Directive(identity)
  @Field(() => String, { description: 'As it was written.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Where we have it from.' })
  source!: string;

  childId!: string;
}

@Directive('@key(fields: "id")')
@ObjectType({
  simpleResolvers: true,
  implements: Node,
  description: 'A child known to the service. It exists only for those who may see it.',
})
export class Child extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, {
    description: 'For people to say and write, e.g. C-00231. Tells nothing about the child.',
  })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => RecordStateEnum, { description: 'How the record stands in the register.' })
  state!: RecordState;

  @Directive(identity)
  @Field(() => String, { description: 'Given names as told.' })
  givenNames!: string;

  @Directive(identity)
  @Field(() => String, { description: 'Family name as told.' })
  familyName!: string;

  @Directive(identity)
  @Field(() => [String], { description: 'Other names the child goes by.' })
  otherNames!: string[];

  @Directive(identity)
  @Field(() => PlainDate, { nullable: true, description: 'Date of birth; see its status.' })
  dateOfBirth!: string | null;

  @Directive(identity)
  @Field(() => DateOfBirthStatusEnum, { description: 'How sure the date of birth is.' })
  dateOfBirthStatus!: DateOfBirthStatus;

  @Directive(identity)
  @Field(() => SexEnum, { description: 'Sex as recorded.' })
  sex!: Sex;

  @Directive(identity)
  @Field(() => [String], {
    nullable: true,
    description:
      'Nationalities; several are possible, none means not recorded. Null for the thin card.',
  })
  nationalities!: string[] | null;

  @Directive(identity)
  @Field(() => String, { nullable: true, description: 'Country of birth.' })
  countryOfBirth!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'Ethnicity as told.' })
  ethnicity!: string | null;

  @Directive(identity)
  @Field(() => String, { nullable: true, description: 'First language.' })
  firstLanguage!: string | null;

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Whether an interpreter is needed.' })
  interpreterNeeded!: ThreeWay;

  @Directive(identity)
  @Field(() => LanguagePreferenceEnum, { description: 'English or Welsh.' })
  languagePreference!: LanguagePreference;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'What helps the child to understand and be understood.',
  })
  communicationNeeds!: string | null;

  @Directive(identity)
  @Field(() => String, {
    nullable: true,
    description: 'Home Office reference, where there is one.',
  })
  homeOfficeReference!: string | null;

  authorityGss!: string | null;
  restrictedTo!: string[] | null;
}

@ObjectType({ description: 'A dated tie between this child and another child or person.' })
export class ChildLink {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(sensitive)
  @Field(() => LinkKindEnum, { description: 'What ties them.' })
  kind!: LinkKind;

  @Directive(identity)
  @Field(() => Child, {
    nullable: true,
    description: 'The other child, if known to the service and to this viewer.',
  })
  otherChild!: Child | null;

  @Directive(identity)
  @Field(() => String, {
    nullable: true,
    description: "The other person's name, if they have no record here.",
  })
  otherName!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What is known of it.' })
  note!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'From this day.' })
  fromOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'Until this day.' })
  untilOn!: string | null;
}

@ObjectType({ description: 'A possible match of a search, with why it matched.' })
export class ChildMatch {
  @Directive(identity)
  @Field(() => Child, { description: 'The child.' })
  child!: Child;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How well it matched, 0 to 100.' })
  score!: number;

  @Directive(nonPersonal)
  @Field(() => [String], {
    description: 'Why, in words: "sounds like Nguyen", "same date of birth".',
  })
  reasons!: string[];
}
