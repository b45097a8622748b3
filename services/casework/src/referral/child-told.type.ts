import { Directive, Field, ObjectType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';
import {
  AnswerEnum,
  DateOfBirthStatusEnum,
  LanguagePreferenceEnum,
  SexEnum,
} from '../child/child.enum.js';
import type {
  DateOfBirthStatus,
  LanguagePreference,
  Sex,
  ThreeWay,
} from '../child/child.vocabulary.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';

@ObjectType({
  description:
    "What a sender told about a child known already. Kept as told; the child's record is not changed by it.",
})
export class ChildTold {
  @Directive(identity)
  @Field(() => String, { nullable: true, description: 'Given names.' })
  givenNames!: string | null;

  @Directive(identity)
  @Field(() => String, { nullable: true, description: 'Family name.' })
  familyName!: string | null;

  @Directive(identity)
  @Field(() => [String], { nullable: true, description: 'Other names the child goes by.' })
  otherNames!: string[] | null;

  @Directive(identity)
  @Field(() => PlainDate, { nullable: true, description: 'Date of birth.' })
  dateOfBirth!: string | null;

  @Directive(identity)
  @Field(() => DateOfBirthStatusEnum, { nullable: true, description: 'How sure it is.' })
  dateOfBirthStatus!: DateOfBirthStatus | null;

  @Directive(identity)
  @Field(() => SexEnum, { nullable: true, description: 'Sex.' })
  sex!: Sex | null;

  @Directive(identity)
  @Field(() => [String], { nullable: true, description: 'Nationalities.' })
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
  @Field(() => AnswerEnum, { nullable: true, description: 'Whether an interpreter is needed.' })
  interpreterNeeded!: ThreeWay | null;

  @Directive(identity)
  @Field(() => LanguagePreferenceEnum, { nullable: true, description: 'English or Welsh.' })
  languagePreference!: LanguagePreference | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'What helps the child to understand and be understood.',
  })
  communicationNeeds!: string | null;
}
