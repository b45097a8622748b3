import { Field, InputType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';

@InputType({ description: 'Which questions. Everything given must hold.' })
export class StatisticsAskFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Who asked: part of the name, or the whole stable name.',
  })
  officer?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Of which snapshot: its id, or how that begins.',
  })
  snapshot?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'First day.' })
  fromOn?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Last day.' })
  untilOn?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that were refused, or only those that were answered.',
  })
  isRefused?: boolean | null;
}
