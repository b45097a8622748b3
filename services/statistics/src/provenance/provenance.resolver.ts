import { Ctx, Directive, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { statisticsSources } from './provenance.queries.js';
import { StatisticsSource } from './provenance.type.js';

/** Questions about what statistics stand on. */
@Resolver()
export class ProvenanceResolver {
  @Directive('@tag(name: "analyst")')
  @Directive('@tag(name: "share-statistics")')
  @Query(() => [StatisticsSource], {
    description:
      'The sources that statistics stand on, each with its own as-of. A source that is missing is listed as missing.',
  })
  statisticsSources(@Ctx() { desk }: GraphContext): Promise<StatisticsSource[]> {
    return statisticsSources(desk, new Date());
  }
}
