import { Directive, Field, Float, Int, ObjectType } from 'type-graphql';
import { graphEnum } from '@ictg/kit/graph';
import type { EvaluationMoment } from './evaluation.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';

export const EvaluationMomentEnum = graphEnum<EvaluationMoment>(
  'EvaluationMoment',
  'When people are asked how sure they are.',
  {
    BEFORE: 'Before the session.',
    AFTER: 'After it.',
    THREE_MONTHS: 'About three months later.',
  },
);

@ObjectType({ description: 'How sure people are of one aim, on average.' })
export class AimAverage {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'The aim in English.' })
  aim!: string;

  @Directive(nonPersonal)
  @Field(() => Float, { description: 'How sure they are of doing it: 1 to 5, one decimal.' })
  confidence!: number;

  @Directive(nonPersonal)
  @Field(() => Float, { description: 'How much they know of it: 1 to 5, one decimal.' })
  knowledge!: number;
}

@ObjectType({ description: 'What the answers at one moment add up to.' })
export class EvaluationSum {
  @Directive(nonPersonal)
  @Field(() => EvaluationMomentEnum, { description: 'When they were asked.' })
  moment!: EvaluationMoment;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many answered.' })
  answers!: number;

  @Directive(nonPersonal)
  @Field(() => Int, {
    description: 'How many are needed before anything is shown. A local setting.',
  })
  fewest!: number;

  @Directive(nonPersonal)
  @Field(() => [AimAverage], {
    nullable: true,
    description: 'By aim; null while too few answered to hide who said what.',
  })
  aims!: readonly AimAverage[] | null;
}
