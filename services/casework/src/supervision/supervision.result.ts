import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf, resultOf } from '@ictg/kit/graph';
import { Supervision } from './supervision.type.js';

@ObjectType({ description: 'The supervision is recorded.' })
export class SupervisionSuccess {
  @Directive('@tag(name: "personal-professional")')
  @Field(() => Supervision, { description: 'The supervision as it stands now.' })
  supervision!: Supervision;
}

export const SupervisionResult = resultOf('Supervision', SupervisionSuccess);
export const SupervisionConnection = connectionOf(Supervision, 'Supervision');
export type SupervisionConnection = InstanceType<typeof SupervisionConnection>;
