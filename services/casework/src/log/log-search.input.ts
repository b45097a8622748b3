import { Field, InputType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';

@InputType({ description: 'Which entries of a log. Everything given must hold.' })
export class LogFilterInput {
  @Field(() => String, {
    nullable: true,
    description: 'Reference of a child, e.g. C-00231: the whole of it.',
  })
  childReference?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A person: part of the name, or the whole stable name.',
  })
  officer?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Kind of record, e.g. whereabouts.',
  })
  record?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'First day.' })
  fromOn?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Last day.' })
  untilOn?: string | null;
}
