import { Ctx, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { homeOf } from './home.queries.js';
import { Home } from './home.type.js';

/** Today. */
@Resolver()
export class HomeResolver {
  @Query(() => Home, { description: 'What this person finds on Today.' })
  home(@Ctx() { desk }: GraphContext): Promise<Home> {
    return homeOf(desk);
  }
}
