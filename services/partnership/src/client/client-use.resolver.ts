import { Arg, Ctx, Directive, FieldResolver, Mutation, Resolver, Root } from 'type-graphql';
import { answer, PlainDate, type GraphContext, type Problem } from '@ictg/kit/graph';
import { clientById } from './client.queries.js';
import { PartnerClientSaved, PartnerClientType } from './client.type.js';
import { limitsByPartner, limitsOf, partnerKey, useOf } from './client-use.queries.js';
import {
  ClientLimitsType,
  ClientUseType,
  SetClientLimitsInput,
  SetClientLimitsResult,
} from './client-use.type.js';
import { setClientLimits } from './commands/set-client-limits.js';

const nonPersonal = '@tag(name: "not-personal")';

/** How much connections ask, and how much they may. */
@Resolver(() => PartnerClientType)
export class ClientUseResolver {
  @Directive(nonPersonal)
  @FieldResolver(() => [ClientUseType], {
    description:
      'What it asked, by day and name of the operation, newest day first; at most 92 days.',
  })
  usage(
    @Root() { clientId }: PartnerClientType,
    @Arg('from', () => PlainDate, { description: 'First day.' }) from: string,
    @Arg('until', () => PlainDate, { description: 'Last day.' }) until: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<ClientUseType[]> {
    return useOf(desk, clientId, from, until);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => ClientLimitsType, {
    description: 'How much its partner may ask, with all of its connections together.',
  })
  async limits(
    @Root() client: PartnerClientType,
    @Ctx() context: GraphContext,
  ): Promise<ClientLimitsType> {
    const own = await context
      .loader('client-limits', () => limitsByPartner(context.desk))
      .load(partnerKey(client));
    return Object.assign(new ClientLimitsType(), limitsOf(own), {
      isUsual: own == null,
      reason: own?.reason ?? null,
      setAt: own == null ? null : new Date(own.setAt),
    });
  }

  @Mutation(() => SetClientLimitsResult, {
    description: 'Sets how much the partner of a connection may ask. It holds within seconds.',
  })
  setClientLimits(
    @Arg('input', () => SetClientLimitsInput, { description: 'Whose limits, how many, and why.' })
    input: SetClientLimitsInput,
    @Ctx() context: GraphContext,
  ): Promise<PartnerClientSaved | Problem> {
    return answer(PartnerClientSaved, async () => {
      const id = await context.command((desk) => setClientLimits(desk, input));
      const client = await clientById(context.desk, id);
      return client ? { client } : {};
    });
  }
}
