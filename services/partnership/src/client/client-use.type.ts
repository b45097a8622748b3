import { Directive, Field, InputType, Int, ObjectType, ID } from 'type-graphql';
import { IdempotencyKey, Instant, PlainDate, resultOf } from '@ictg/kit/graph';
import { PartnerClientSaved } from './client.type.js';

const nonPersonal = '@tag(name: "not-personal")';

@ObjectType('ClientUse', {
  simpleResolvers: true,
  description:
    'What a connection asked on one day under one name: counts, and nothing of any answer.',
})
export class ClientUseType {
  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day, in London.' })
  onDay!: string;

  @Directive(nonPersonal)
  @Field(() => String, {
    description: 'Name that the sender gave to the operation; empty where it gave none.',
  })
  operation!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Requests, those that were refused among them.' })
  requests!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Refused for what they asked.' })
  refused!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Told to wait, because there were too many (429).' })
  limited!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Answered after more than 3 seconds.' })
  slow!: number;
}

@ObjectType('ClientLimits', {
  simpleResolvers: true,
  description: 'How much the connections of a partner may ask, all of them together.',
})
export class ClientLimitsType {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Requests in a minute of the clock.' })
  requestsPerMinute!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Requests that may be under way at one time.' })
  atOnce!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Records that one document may fetch, as it is estimated.' })
  recordsPerDocument!: number;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether they are what every partner has at first.' })
  isUsual!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Why they differ from the usual.' })
  reason!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'Since when they differ.' })
  setAt!: Date | null;
}

@InputType({ description: 'How much the partner of a connection may ask from now on.' })
export class SetClientLimitsInput {
  @Field(() => IdempotencyKey, { description: 'Chosen by the sender, new for each change.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'A connection of the partner, by its opaque id.' })
  clientId!: string;

  @Field(() => Int, { description: 'Requests in a minute, 1 to 6,000.' })
  requestsPerMinute!: number;

  @Field(() => Int, { description: 'Requests under way at one time, 1 to 50.' })
  atOnce!: number;

  @Field(() => Int, { description: 'Records that one document may fetch, 1 to 20,000.' })
  recordsPerDocument!: number;

  @Field(() => String, { description: 'Why, in a sentence of at most 500 characters.' })
  reason!: string;
}

export const SetClientLimitsResult = resultOf('SetClientLimits', PartnerClientSaved);
