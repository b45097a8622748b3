import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Nation } from '@ictg/kit/geography';
import type { GraphContext } from '@ictg/kit/graph';
import { PlainDate } from '@ictg/kit/graph';
import { NationEnum } from './setting.enum.js';
import { coverage, legalStatusList, sites } from './site.queries.js';
import { AuthorityCoverage, ListedLegalStatus, Site } from './site.type.js';

/** The rules as a timeline and a map, and the lists that differ between the nations. */
@Resolver()
export class SiteResolver {
  @Query(() => [Site], {
    description:
      'Every site of the service with its dates and authorities, in the order in which they began.',
  })
  sites(@Ctx() { desk }: GraphContext): Promise<Site[]> {
    return sites(desk);
  }

  @Query(() => [AuthorityCoverage], {
    description:
      'What the rules of a day offer in each authority: one row for each shape on the map.',
  })
  coverage(
    @Arg('asOf', () => PlainDate, { description: 'The day.' }) asOf: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<AuthorityCoverage[]> {
    return coverage(desk, asOf);
  }

  @Query(() => [ListedLegalStatus], {
    description: 'The legal statuses that a child can have towards a council of this nation.',
  })
  legalStatusList(
    @Arg('nation', () => NationEnum, { description: 'The nation of the council.' }) nation: Nation,
    @Ctx() { desk }: GraphContext,
  ): Promise<ListedLegalStatus[]> {
    return legalStatusList(desk, nation);
  }
}
