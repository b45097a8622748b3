import { Field, InputType } from 'type-graphql';
import { GssCode, PlainDate } from '@ictg/kit/graph';
import {
  AgeOutcomeEnum,
  AgeSourceEnum,
  AnswerEnum,
  DateOfBirthStatusEnum,
} from '../child/child.enum.js';
import type {
  AgeOutcome,
  AgeSource,
  DateOfBirthStatus,
  ThreeWay,
} from '../child/child.vocabulary.js';
import type { EligibilityFacts } from '../eligibility/index.js';
import { ParentalResponsibilityInput } from '../child/index.js';

@InputType({ description: 'What somebody determined an age to be.' })
export class AgeFactInput {
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

@InputType({ description: 'Facts to ask the rules with. They are about nobody: nothing is kept.' })
export class EligibilityFactsInput {
  @Field(() => AnswerEnum, { description: 'Whether anybody suspects trafficking.' })
  concern!: ThreeWay;

  @Field(() => GssCode, { nullable: true, description: 'The authority where the child lives.' })
  authorityGss?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Date of birth.' })
  dateOfBirth?: string | null;

  @Field(() => DateOfBirthStatusEnum, { description: 'How sure the date of birth is.' })
  dateOfBirthStatus!: DateOfBirthStatus;

  @Field(() => [AgeFactInput], { nullable: true, description: 'Age determinations.' })
  ageDeterminations?: AgeFactInput[] | null;

  @Field(() => [ParentalResponsibilityInput], {
    nullable: true,
    description: 'What is known about parental responsibility.',
  })
  parentalResponsibility?: ParentalResponsibilityInput[] | null;

  @Field(() => AnswerEnum, { nullable: true, description: 'Whether there is an exceptional need.' })
  exceptionalNeed?: ThreeWay | null;

  @Field(() => String, { nullable: true, description: 'What makes it exceptional.' })
  exceptionalNeedReason?: string | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'Since when support has gone on, if it has.',
  })
  supportStartedOn?: string | null;
}

/** The facts as the rules take them. */
export function factsFrom(input: EligibilityFactsInput): EligibilityFacts {
  return {
    concern: input.concern,
    authorityWhereChildLives: input.authorityGss ?? null,
    responsibleAuthority: null,
    dateOfBirth: input.dateOfBirth ?? null,
    dateOfBirthStatus: input.dateOfBirthStatus,
    ageDeterminations: (input.ageDeterminations ?? []).map((age) => ({
      ...age,
      bornOn: age.bornOn ?? null,
    })),
    parentalResponsibility: (input.parentalResponsibility ?? []).map((fact) => ({
      situation: fact.situation,
      holder: fact.holder ?? null,
      inUk: fact.inUk ?? 'NOT_KNOWN',
      fromOn: fact.fromOn ?? null,
      untilOn: fact.untilOn ?? null,
    })),
    exceptionalNeed: {
      answer: input.exceptionalNeed ?? 'NOT_ASKED',
      reason: input.exceptionalNeedReason ?? null,
    },
    supportStartedOn: input.supportStartedOn ?? null,
  };
}
