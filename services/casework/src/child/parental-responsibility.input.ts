import { Field, InputType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';
import { AnswerEnum, ParentalResponsibilitySituationEnum } from './child.enum.js';
import type { ParentalResponsibilitySituation, ThreeWay } from './child.vocabulary.js';

@InputType({ description: 'A fact about parental responsibility as told.' })
export class ParentalResponsibilityInput {
  @Field(() => ParentalResponsibilitySituationEnum, { description: 'How it stands.' })
  situation!: ParentalResponsibilitySituation;

  @Field(() => String, { nullable: true, description: 'Who holds it.' })
  holder?: string | null;

  @Field(() => AnswerEnum, { nullable: true, description: 'Whether the holder is in the UK.' })
  inUk?: ThreeWay | null;

  @Field(() => AnswerEnum, {
    nullable: true,
    description: 'Whether it is safe for the child that the holder is contacted.',
  })
  contactSafe?: ThreeWay | null;

  @Field(() => PlainDate, { nullable: true, description: 'From this day.' })
  fromOn?: string | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'The first day on which it no longer held.',
  })
  untilOn?: string | null;

  @Field(() => String, { description: 'Who told us.' })
  source!: string;
}
