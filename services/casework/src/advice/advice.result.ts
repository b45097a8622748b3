import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { Advice } from './advice.type.js';

@ObjectType({ description: 'The advice is given, or the step was taken.' })
export class AdviceSaved {
  @Directive('@tag(name: "personal-sensitive")')
  @Field(() => Advice, { description: 'The advice as it stands now.' })
  advice!: Advice;
}

export const AdviceResult = resultOf('Advice', AdviceSaved);
