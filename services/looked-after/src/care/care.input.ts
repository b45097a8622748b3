import { ArgsType, Field } from 'type-graphql';
import { PageArgs, PlainDate } from '@ictg/kit/graph';

@ArgsType()
export class ChildrenInCareArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: "Words of a name, or the council's number; each must be found.",
  })
  text?: string | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'Only those who were in care on this day, short breaks left out.',
  })
  inCareOn?: string | null;
}
