import { Directive, Field, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, GssCode, PlainDate, resultOf } from '@ictg/kit/graph';

const nonPersonal = '@tag(name: "not-personal")';

@ObjectType({
  simpleResolvers: true,
  description: 'Words of NRM forms that no list of authorities knows, and nobody has explained.',
})
export class UnresolvedPlace {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'The words, in small letters.' })
  words!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many referrals say so.' })
  referrals!: number;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day of the latest of them.' })
  latestOn!: string;
}

export const UnresolvedPlaceConnection = connectionOf(UnresolvedPlace, 'UnresolvedPlace');
export type UnresolvedPlaceConnection = InstanceType<typeof UnresolvedPlaceConnection>;

@InputType({ description: 'Says what words of NRM forms mean.' })
export class ResolveNrmPlaceInput {
  @Field(() => String, { description: 'Chosen by the sender; the same key does it once.' })
  idempotencyKey!: string;

  @Field(() => String, { description: 'The words, as the list has them.' })
  words!: string;

  @Field(() => GssCode, {
    nullable: true,
    description: 'The authority that they mean; null for no authority of England or Wales.',
  })
  gssCode?: string | null;
}

@ObjectType({ description: 'The words are explained.' })
export class NrmPlaceResolved {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many referrals are no longer in doubt.' })
  referrals!: number;
}

export const ResolveNrmPlaceResult = resultOf('ResolveNrmPlace', NrmPlaceResolved);
