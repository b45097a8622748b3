import { Field, ID, InputType, Int } from 'type-graphql';
import { GssCode, PlainDate } from '@ictg/kit/graph';
import { ParentalResponsibilityInput } from '../child/index.js';
import {
  AgeOutcomeEnum,
  AgeSourceEnum,
  AlertKindEnum,
  AnswerEnum,
  DateOfBirthStatusEnum,
  LanguagePreferenceEnum,
  LinkKindEnum,
  SexEnum,
} from '../child/child.enum.js';
import type {
  AgeOutcome,
  AgeSource,
  AlertKind,
  DateOfBirthStatus,
  LanguagePreference,
  LinkKind,
  Sex,
  ThreeWay,
} from '../child/child.vocabulary.js';

@InputType({ description: 'A fact about parental responsibility.' })
export class RecordParentalResponsibilityInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => ParentalResponsibilityInput, { description: 'The fact.' })
  fact!: ParentalResponsibilityInput;
}

@InputType({ description: "What somebody determined the child's age to be." })
export class RecordAgeDeterminationInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => AgeSourceEnum, { description: 'Who determined it.' })
  source!: AgeSource;

  @Field(() => AgeOutcomeEnum, { description: 'What they found.' })
  outcome!: AgeOutcome;

  @Field(() => PlainDate, { nullable: true, description: 'The date of birth they settled on.' })
  bornOn?: string | null;

  @Field(() => PlainDate, { description: 'The day of the determination.' })
  determinedOn!: string;

  @Field(() => Boolean, { description: 'Whether it is being challenged.' })
  underChallenge!: boolean;
}

@InputType({ description: 'A looked-after or other legal status.' })
export class RecordLegalStatusInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => String, {
    description: 'The code, from the list of the nation whose council is responsible.',
  })
  code!: string;

  @Field(() => GssCode, { description: 'The responsible authority.' })
  authorityGss!: string;

  @Field(() => PlainDate, { description: 'From this day.' })
  fromOn!: string;

  @Field(() => PlainDate, { nullable: true, description: 'Until this day.' })
  untilOn?: string | null;
}

@InputType({ description: 'A new alert.' })
export class AddAlertInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => AlertKindEnum, { description: 'What it is about.' })
  kind!: AlertKind;

  @Field(() => String, { description: 'What one must know. Never where the child is.' })
  text!: string;

  @Field(() => PlainDate, { nullable: true, description: 'To be looked at again by this day.' })
  expiresOn?: string | null;
}

@InputType({ description: 'The end of an alert.' })
export class EndAlertInput {
  @Field(() => ID, { description: 'The alert.' })
  alertId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why it no longer holds.' })
  reason!: string;
}

@InputType({ description: 'A tie between a child and another child or person.' })
export class LinkChildInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => LinkKindEnum, { description: 'What ties them.' })
  kind!: LinkKind;

  @Field(() => ID, { nullable: true, description: 'The other child, if known to the service.' })
  otherChildId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The other person, if they have no record here.',
  })
  otherName?: string | null;

  @Field(() => String, { nullable: true, description: 'What is known of it.' })
  note?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'From this day.' })
  fromOn?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Until this day.' })
  untilOn?: string | null;
}

@InputType({ description: 'Restricts a record to named people.' })
export class RestrictChildInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => [String], { description: 'Subjects of the people named; oneself among them.' })
  subjects!: string[];

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@InputType({ description: 'Lifts a restriction.' })
export class LiftRestrictionInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'Why it is no longer needed.' })
  reason!: string;
}

@InputType({ description: 'Who the child is, as told now. What is left out stays as it is.' })
export class ChangeChildIdentityInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Given names.' })
  givenNames?: string;

  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName?: string;

  @Field(() => [String], { nullable: true, description: 'Other names.' })
  otherNames?: string[];

  @Field(() => PlainDate, { nullable: true, description: 'Date of birth.' })
  dateOfBirth?: string | null;

  @Field(() => DateOfBirthStatusEnum, { nullable: true, description: 'How sure it is.' })
  dateOfBirthStatus?: DateOfBirthStatus;

  @Field(() => SexEnum, { nullable: true, description: 'Sex.' })
  sex?: Sex;

  @Field(() => [String], { nullable: true, description: 'Nationalities.' })
  nationalities?: string[];

  @Field(() => String, { nullable: true, description: 'First language.' })
  firstLanguage?: string | null;

  @Field(() => AnswerEnum, { nullable: true, description: 'Whether an interpreter is needed.' })
  interpreterNeeded?: ThreeWay;

  @Field(() => LanguagePreferenceEnum, { nullable: true, description: 'English or Welsh.' })
  languagePreference?: LanguagePreference;

  @Field(() => String, { nullable: true, description: 'What helps the child to understand.' })
  communicationNeeds?: string | null;

  @Field(() => GssCode, { nullable: true, description: 'The authority where the child lives now.' })
  authorityGss?: string | null;
}
