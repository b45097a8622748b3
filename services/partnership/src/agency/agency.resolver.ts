import { Arg, Args, Ctx, Directive, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { GssCode } from '@ictg/kit/graph';
import { LocalAuthority, localAuthorityOf, PoliceForce, policeForceOf } from '../area/index.js';
import { AgenciesArgs } from './agency.input.js';
import {
  agencyAccess,
  agencyById,
  agencyOfArea,
  agencyPage,
  mailDomainsById,
} from './agency.queries.js';
import { Agency, AgencyAccess, AgencyConnection } from './agency.type.js';

const nonPersonal = '@tag(name: "not-personal")';

/** Questions about agencies, and their fields. */
@Resolver(() => Agency)
export class AgencyResolver {
  @Query(() => AgencyConnection, { description: 'The directory of agencies by name.' })
  agencies(
    @Args(() => AgenciesArgs) args: AgenciesArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<AgencyConnection> {
    const { first, after, text, kind } = args;
    return agencyPage(desk, {
      first,
      after: after ?? null,
      filter: { text, kind },
    }) as Promise<AgencyConnection>;
  }

  @Query(() => Agency, { nullable: true, description: 'One agency, or null when there is none.' })
  agency(
    @Arg('id', () => ID, { description: "The agency's id." }) id: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<Agency | null> {
    return agencyById(desk, id);
  }

  @Query(() => Agency, {
    nullable: true,
    description: 'The council or the police force of an area, with its number in our directory.',
  })
  agencyOfArea(
    @Arg('code', () => GssCode, { description: 'GSS code of an authority or a force area.' })
    code: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<Agency | null> {
    return agencyOfArea(desk, code);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => LocalAuthority, {
    nullable: true,
    description: 'For a council with duties for children: its authority.',
  })
  localAuthority(@Root() { gssCode }: Agency): LocalAuthority | null {
    return localAuthorityOf(gssCode);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => PoliceForce, {
    nullable: true,
    description: 'For a police force: its area.',
  })
  policeForce(@Root() { policeForceCode }: Agency): PoliceForce | null {
    return policeForceOf(policeForceCode);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => [String], {
    description:
      'Domains of its work e-mail addresses, as far as two people in post share one; empty where none is known.',
  })
  async mailDomains(@Root() { id }: Agency, @Ctx() context: GraphContext): Promise<string[]> {
    const domains = context.loader('mail-domains', (ids) => mailDomainsById(context.desk, ids));
    return (await domains.load(id)) ?? [];
  }

  @Directive(nonPersonal)
  @FieldResolver(() => AgencyAccess, { description: 'What this person may do with it.' })
  access(@Ctx() { viewer }: GraphContext): AgencyAccess {
    return agencyAccess(viewer);
  }
}
