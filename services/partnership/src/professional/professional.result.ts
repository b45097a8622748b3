import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { Professional } from './professional.type.js';

@ObjectType({ description: 'The record of the professional is saved.' })
export class ProfessionalSaved {
  @Directive('@tag(name: "personal-professional")')
  @Field(() => Professional, { description: 'It as it stands now.' })
  professional!: Professional;
}

export const ProfessionalResult = resultOf('Professional', ProfessionalSaved);
