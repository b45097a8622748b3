import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf } from '@ictg/kit/graph';
import { Support } from './support.type.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';

@ObjectType({ description: 'How steady support has been for one child in one episode.' })
export class Continuity {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many different workers there were.' })
  workers!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How often one worker followed another.' })
  changes!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Whole days without a worker between two who were.' })
  daysBetween!: number;

  @Directive(nonPersonal)
  @Field(() => Int, {
    nullable: true,
    description: 'Whole days until the first worker; null while there was none.',
  })
  daysToFirst!: number | null;

  @Directive(nonPersonal)
  @Field(() => Int, {
    nullable: true,
    description: 'Whole days that the present worker has had the child.',
  })
  daysWithPresent!: number | null;
}

@ObjectType({ description: 'An episode that goes on, with how steady it has been.' })
export class ContinuityRow {
  @Directive(sensitive)
  @Field(() => Support, { description: 'The episode.' })
  support!: Support;

  @Directive(nonPersonal)
  @Field(() => Continuity, { description: 'How steady it has been.' })
  continuity!: Continuity;
}

export const ContinuityConnection = connectionOf(ContinuityRow, 'ContinuityRow');
export type ContinuityConnection = InstanceType<typeof ContinuityConnection>;
