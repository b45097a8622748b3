import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { Support } from './support.type.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';

@ObjectType({ description: 'The step was taken.' })
export class SupportStepSuccess {
  @Directive(sensitive)
  @Field(() => Support, { description: 'The episode as it stands now.' })
  support!: Support;
}

@ObjectType({ description: 'What came of one child of a bulk reallocation.' })
export class BulkReallocationRow {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The episode.' })
  supportId!: string;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether the child has the new worker.' })
  isDone!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Stable code of the rule that stood against it.',
  })
  code!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What was done, or why not and what to do.' })
  sentence!: string;

  @Directive(sensitive)
  @Field(() => Support, {
    nullable: true,
    description: 'The episode as it stands now, if this viewer may see it.',
  })
  support!: Support | null;
}

@ObjectType({ description: 'Every row was done whole or refused with its reason.' })
export class BulkReallocationSuccess {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many children have their new worker.' })
  done!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many were refused.' })
  refused!: number;

  @Directive(nonPersonal)
  @Field(() => [BulkReallocationRow], { description: 'Row by row, in the order they were sent.' })
  rows!: BulkReallocationRow[];
}

export const SupportStepResult = resultOf('SupportStep', SupportStepSuccess);
export const ReallocateInBulkResult = resultOf('ReallocateInBulk', BulkReallocationSuccess);
