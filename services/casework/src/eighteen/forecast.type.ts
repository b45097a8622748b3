import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, graphEnum, PlainDate } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import type { EighteenQuestion, ForecastStep } from './eighteen.rules.js';
import { EighteenPreparation, PostEighteenSupport } from './eighteen.type.js';

const nonPersonal = '@tag(name: "not-personal")';
const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';

export const ForecastStepEnum = graphEnum<ForecastStep>(
  'ForecastStep',
  'How near the eighteenth birthday is.',
  {
    LATER: 'More than 180 days away.',
    WITHIN_180_DAYS: 'Within 180 days: begin to ask.',
    WITHIN_100_DAYS: 'Within 100 days: a devolved panel no longer takes the child.',
    REACHED: 'Reached.',
  },
);

export const EighteenQuestionEnum = graphEnum<EighteenQuestion>(
  'EighteenQuestion',
  'What is asked again at 18.',
  {
    NRM_CONSENT: 'Consent to stay in the National Referral Mechanism.',
    LAWFUL_BASIS: 'The lawful basis of records and sharing.',
    PARTNERS: 'What partners go on seeing.',
    WHOM_TO_TELL: 'Whom the young person wants told.',
    TRANSITION_PLAN: 'The plan for what follows.',
  },
);

@ObjectType({ description: 'A day on which a child may turn 18.' })
export class EighteenthBirthday {
  @Directive(identity)
  @Field(() => PlainDate, { description: 'The day.' })
  on!: string;

  @Directive(sensitive)
  @Field(() => Boolean, {
    description: 'Whether only a finding that is under challenge gives this day.',
  })
  byChallengedFinding!: boolean;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many days away; negative when past.' })
  inDays!: number;

  @Directive(nonPersonal)
  @Field(() => ForecastStepEnum, { description: 'How near it is.' })
  step!: ForecastStep;
}

@ObjectType({ description: 'What turning 18 means for a child, and what is still open.' })
export class TurningEighteen {
  @Directive(identity)
  @Field(() => Child, { description: 'The child.' })
  child!: Child;

  @Directive(identity)
  @Field(() => [EighteenthBirthday], {
    description: 'Every day on which the child may turn 18: two while the age is under challenge.',
  })
  birthdays!: EighteenthBirthday[];

  @Directive(sensitive)
  @Field(() => Boolean, { description: 'Whether the age is under challenge.' })
  ageIsChallenged!: boolean;

  @Directive(sensitive)
  @Field(() => Boolean, {
    description: 'Whether support goes on as for a child meanwhile, by the rules of today.',
  })
  supportGoesOn!: boolean;

  @Directive(nonPersonal)
  @Field(() => [EighteenQuestionEnum], { description: 'What is still open.' })
  open!: EighteenQuestion[];

  @Directive(sensitive)
  @Field(() => EighteenPreparation, { nullable: true, description: 'What has been settled.' })
  preparation!: EighteenPreparation | null;

  @Directive(sensitive)
  @Field(() => [PostEighteenSupport], { description: 'Support past 18, newest first.' })
  postEighteen!: PostEighteenSupport[];
}

export const TurningEighteenConnection = connectionOf(TurningEighteen, 'TurningEighteen');
export type TurningEighteenConnection = InstanceType<typeof TurningEighteenConnection>;
