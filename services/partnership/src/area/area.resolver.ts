import { Arg, Directive, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { GssCode } from '@ictg/kit/graph';
import {
  allRegions,
  localAuthorities,
  localAuthorityOf,
  policeForceOf,
  policeForces,
  regionOf,
  siteCoverageOf,
} from './area.queries.js';
import { LocalAuthority, PoliceForce, Region, SiteCoverage } from './area.type.js';

const open = '@tag(name: "public")';

/** Questions about authorities, and their fields. */
@Resolver(() => LocalAuthority)
export class LocalAuthorityResolver {
  @Directive(open)
  @Query(() => [LocalAuthority], {
    description: "Every council with children's services duties in England and Wales, by name.",
  })
  localAuthorities(): LocalAuthority[] {
    return localAuthorities();
  }

  @Directive(open)
  @Query(() => LocalAuthority, {
    nullable: true,
    description: 'One authority; a code of the past finds the authority that has the area today.',
  })
  localAuthority(
    @Arg('gssCode', () => GssCode, { description: 'GSS code, of today or of the past.' })
    gssCode: string,
  ): LocalAuthority | null {
    return localAuthorityOf(gssCode);
  }

  @Directive(open)
  @FieldResolver(() => Region, { description: 'The region in which it lies.' })
  region(@Root() { regionCode }: LocalAuthority): Region | null {
    return regionOf(regionCode);
  }

  @Directive(open)
  @FieldResolver(() => PoliceForce, { description: 'The police force area in which it lies.' })
  policeForce(@Root() { policeForceCode }: LocalAuthority): PoliceForce | null {
    return policeForceOf(policeForceCode);
  }

  @Directive(open)
  @FieldResolver(() => [SiteCoverage], {
    description:
      'The sites of the guardian service in which it lay, oldest first; none where it lay in none.',
  })
  siteCoverage(@Root() { gssCode }: LocalAuthority): SiteCoverage[] {
    return siteCoverageOf(gssCode);
  }
}

/** Questions about police force areas, and their fields. */
@Resolver(() => PoliceForce)
export class PoliceForceResolver {
  @Directive(open)
  @Query(() => [PoliceForce], {
    description: 'The 43 police force areas of England and Wales, by name.',
  })
  policeForces(): PoliceForce[] {
    return policeForces();
  }

  @Directive(open)
  @FieldResolver(() => [LocalAuthority], { description: 'The authorities that lie in its area.' })
  localAuthorities(@Root() { code }: PoliceForce): LocalAuthority[] {
    return localAuthorities({ policeForceCode: code });
  }
}

/** Questions about regions, and their fields. */
@Resolver(() => Region)
export class RegionResolver {
  @Directive(open)
  @Query(() => [Region], { description: 'The nine regions of England, and Wales.' })
  regions(): Region[] {
    return allRegions();
  }

  @Directive(open)
  @FieldResolver(() => [LocalAuthority], { description: 'The authorities that lie in it.' })
  localAuthorities(@Root() { code }: Region): LocalAuthority[] {
    return localAuthorities({ regionCode: code });
  }
}
