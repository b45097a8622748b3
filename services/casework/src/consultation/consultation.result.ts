import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { Consultation } from './consultation.type.js';

@ObjectType({ description: 'The consultation is saved, or the step was taken.' })
export class ConsultationSaved {
  @Directive('@tag(name: "personal-sensitive")')
  @Field(() => Consultation, {
    nullable: true,
    description: 'It as it stands now; null when it has passed out of this person’s sight.',
  })
  consultation?: Consultation | null;
}

export const ConsultationResult = resultOf('Consultation', ConsultationSaved);
