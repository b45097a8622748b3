import { Arg, Ctx, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { londonDay } from '@ictg/kit/calendar';
import { GssCode, PlainDate, type GraphContext } from '@ictg/kit/graph';
import { AgencyKindEnum } from '../agency/agency.enum.js';
import { agencyKinds, type AgencyKind } from '../agency/agency.vocabulary.js';
import { Agency } from '../agency/index.js';
import { localAuthorityOf } from '../area/index.js';
import { may, mustBeAllowed } from '../permission/permission.js';
import { Professional } from '../professional/index.js';
import { Team } from '../team/index.js';
import {
  coverageBook,
  coverageIn,
  coverageOfAgencies,
  coverageOfTeams,
} from './coverage.queries.js';
import {
  CoverageOfAgencyKind,
  CoverageOfAuthority,
  TopicCoverage,
  Training,
} from './coverage.type.js';
import { trainingsOfPeople } from './training.queries.js';

const nonPersonal = '@tag(name: "not-personal")';
const asOfWords = 'Today, unless another day is named; a day to come shows what decays until then.';

/** Coverage of authorities and of kinds of agencies. */
@Resolver()
export class CoverageResolver {
  @Query(() => [CoverageOfAuthority], {
    description:
      'The coverage of the teams of each authority together, by its name; only authorities with a team.',
  })
  async coverageByAuthority(
    @Ctx() { desk }: GraphContext,
    @Arg('kind', () => AgencyKindEnum, {
      nullable: true,
      description: 'Only teams of such agencies.',
    })
    kind?: AgencyKind | null,
    @Arg('asOf', () => PlainDate, { nullable: true, description: asOfWords }) asOf?: string | null,
  ): Promise<CoverageOfAuthority[]> {
    mustBeAllowed(desk.viewer, 'coverage:read');
    const book = await coverageBook(desk, asOf ?? londonDay(new Date()), { kind });
    const byArea = Map.groupBy(book.teams, ({ gssCode }) => gssCode);
    return [...byArea]
      .flatMap(([gssCode, teams]) => {
        const authority = localAuthorityOf(gssCode);
        return authority
          ? [
              Object.assign(new CoverageOfAuthority(), {
                authority,
                topics: coverageIn(book, teams),
              }),
            ]
          : [];
      })
      .sort((a, b) => a.authority.name.localeCompare(b.authority.name, 'en'));
  }

  @Query(() => [CoverageOfAgencyKind], {
    description:
      'The coverage of the teams of each kind of agency together; only kinds with a team.',
  })
  async coverageByAgencyKind(
    @Ctx() { desk }: GraphContext,
    @Arg('gssCode', () => GssCode, { nullable: true, description: 'Only teams of this authority.' })
    gssCode?: string | null,
    @Arg('asOf', () => PlainDate, { nullable: true, description: asOfWords }) asOf?: string | null,
  ): Promise<CoverageOfAgencyKind[]> {
    mustBeAllowed(desk.viewer, 'coverage:read');
    const book = await coverageBook(desk, asOf ?? londonDay(new Date()), { gssCode });
    const byKind = Map.groupBy(book.teams, ({ kind }) => kind);
    return agencyKinds.flatMap((kind) => {
      const teams = byKind.get(kind);
      return teams
        ? [Object.assign(new CoverageOfAgencyKind(), { kind, topics: coverageIn(book, teams) })]
        : [];
    });
  }
}

/** The coverage of a team. */
@Resolver(() => Team)
export class CoverageOfTeamResolver {
  @Directive(nonPersonal)
  @FieldResolver(() => [TopicCoverage], {
    nullable: true,
    description: 'Its coverage, topic by topic; null for who may not read coverage.',
  })
  coverage(
    @Root() { id }: Team,
    @Ctx() context: GraphContext,
    @Arg('asOf', () => PlainDate, { nullable: true, description: asOfWords }) asOf?: string | null,
  ): Promise<TopicCoverage[] | null> | null {
    if (!may(context.viewer, 'coverage:read')) return null;
    const day = asOf ?? londonDay(new Date());
    return context
      .loader(`coverageOfTeam ${day}`, (ids) => coverageOfTeams(context.desk, day, ids))
      .load(id);
  }
}

/** The coverage of an agency. */
@Resolver(() => Agency)
export class CoverageOfAgencyResolver {
  @Directive(nonPersonal)
  @FieldResolver(() => [TopicCoverage], {
    nullable: true,
    description:
      'The coverage of its teams together, topic by topic; null without a team, and for who may not read coverage.',
  })
  coverage(
    @Root() { id }: Agency,
    @Ctx() context: GraphContext,
  ): Promise<TopicCoverage[] | null> | null {
    if (!may(context.viewer, 'coverage:read')) return null;
    const today = londonDay(new Date());
    return context
      .loader('coverageOfAgency', (ids) => coverageOfAgencies(context.desk, today, ids))
      .load(id);
  }
}

/** What a professional was trained in. */
@Resolver(() => Professional)
export class TrainingsOfProfessionalResolver {
  @Directive('@tag(name: "personal-professional")')
  @FieldResolver(() => [Training], {
    description:
      'What they were trained in, the latest first; empty for who may not read coverage.',
  })
  async trainings(
    @Root() { personId }: Professional,
    @Ctx() context: GraphContext,
  ): Promise<Training[]> {
    const found = await context
      .loader('trainings', (ids) => trainingsOfPeople(context.desk, ids))
      .load(personId);
    return found ?? [];
  }
}
