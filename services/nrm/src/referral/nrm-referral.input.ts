import { ArgsType, Field } from 'type-graphql';
import { GssCode, PageArgs } from '@ictg/kit/graph';
import type { Due } from '../track/due.rules.js';
import { DueEnum } from '../track/track.enum.js';

@ArgsType()
export class NrmReferralsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of a name, or a reference; each must be found.',
  })
  text?: string | null;

  @Field(() => GssCode, { nullable: true, description: 'Only those of this authority.' })
  gssCode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose authority could not be told from the words of the form.',
  })
  isPlaceUnresolved?: boolean | null;

  @Field(() => [DueEnum], {
    nullable: true,
    description:
      'Only those that wait for one of these from whoever decides, what has a target first, and within that what hangs on the earliest day. Without it all, newest first.',
  })
  due?: Due[] | null;
}
