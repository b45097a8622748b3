import { Arg, Args, Ctx, Directive, Mutation, Query, Resolver } from 'type-graphql';
import { answer, PageArgs, type GraphContext, type Problem } from '@ictg/kit/graph';
import { resolvePlace } from './commands/resolve-place.js';
import { unresolvedPlacePage } from './place.queries.js';
import {
  NrmPlaceResolved,
  ResolveNrmPlaceInput,
  ResolveNrmPlaceResult,
  UnresolvedPlaceConnection,
} from './place.type.js';

const byAgreement = '@tag(name: "share-nrm-referrals")';

/** Places of NRM forms that somebody has to explain. */
@Resolver()
export class PlaceResolver {
  @Directive(byAgreement)
  @Query(() => UnresolvedPlaceConnection, {
    description: 'Words of NRM forms whose authority could not be told. Only for whoever decides.',
  })
  unresolvedNrmPlaces(
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<UnresolvedPlaceConnection> {
    return unresolvedPlacePage(desk, {
      first,
      after: after ?? null,
    }) as Promise<UnresolvedPlaceConnection>;
  }

  @Directive(byAgreement)
  @Mutation(() => ResolveNrmPlaceResult, {
    description: 'Says which authority words of NRM forms mean, for all that say so.',
  })
  resolveNrmPlace(
    @Arg('input', () => ResolveNrmPlaceInput, { description: 'Which words, and what they mean.' })
    input: ResolveNrmPlaceInput,
    @Ctx() context: GraphContext,
  ): Promise<NrmPlaceResolved | Problem> {
    return answer(NrmPlaceResolved, async () => ({
      referrals: await context.command((desk) => resolvePlace(desk, input)),
    }));
  }
}
