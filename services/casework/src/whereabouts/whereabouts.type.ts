import { Directive, Field, ID, InputType, ObjectType } from 'type-graphql';
import { graphEnum, PlainDate, resultOf } from '@ictg/kit/graph';
import type { WhereaboutsKind } from './whereabouts.entity.js';

const where = '@tag(name: "personal-whereabouts")';
const nonPersonal = '@tag(name: "not-personal")';

export const WhereaboutsKindEnum = graphEnum<WhereaboutsKind>(
  'WhereaboutsKind',
  'What tells where a child is.',
  {
    ADDRESS: 'An address.',
    PLACEMENT: 'A placement.',
    SCHOOL: 'A school or college.',
    PHONE: 'A telephone.',
    MEETING_PLACE: 'A place to meet.',
  },
);

@ObjectType({
  description:
    'One thing that tells where a child is. Opened one child at a time, with a reason, logged.',
})
export class Whereabouts {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(where)
  @Field(() => WhereaboutsKindEnum, { description: 'What it is.' })
  kind!: WhereaboutsKind;

  @Directive(where)
  @Field(() => String, { description: 'The address, number or place.' })
  detail!: string;

  @Directive(where)
  @Field(() => String, {
    nullable: true,
    description: 'How the child may and may not be contacted there.',
  })
  safeContact!: string | null;

  @Directive(where)
  @Field(() => PlainDate, { description: 'From this day.' })
  fromOn!: string;

  @Directive(where)
  @Field(() => PlainDate, { nullable: true, description: 'Until this day.' })
  untilOn!: string | null;
}

@InputType({ description: 'Opens where one child is.' })
export class OpenWhereaboutsInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => String, { description: 'What it is needed for. Kept in the log.' })
  reason!: string;
}

@InputType({ description: 'Records where a child is.' })
export class RecordWhereaboutsInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => String, { description: 'What it is recorded for. Kept in the log.' })
  reason!: string;

  @Field(() => WhereaboutsKindEnum, { description: 'What it is.' })
  kind!: WhereaboutsKind;

  @Field(() => String, { description: 'The address, number or place.' })
  detail!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the child may and may not be contacted there.',
  })
  safeContact?: string | null;

  @Field(() => PlainDate, { description: 'From this day.' })
  fromOn!: string;
}

@ObjectType({ description: 'Where the child is, opened for this one answer.' })
export class WhereaboutsSuccess {
  @Field(() => [Whereabouts], { description: 'What is on record, current first.' })
  whereabouts!: Whereabouts[];
}

export const WhereaboutsResult = resultOf('Whereabouts', WhereaboutsSuccess);
