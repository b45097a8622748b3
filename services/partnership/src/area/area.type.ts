import { Directive, Field, ObjectType } from 'type-graphql';
import type { Nation } from '@ictg/kit/geography';
import { GssCode, PlainDate } from '@ictg/kit/graph';
import { NationEnum } from './area.enum.js';

const open = '@tag(name: "public")';

@Directive('@key(fields: "code")')
@ObjectType({ description: 'One of the nine regions of England, or Wales as its own.' })
export class Region {
  @Directive(open)
  @Field(() => GssCode, { description: 'GSS code, e.g. E12000008 for the South East.' })
  code!: string;

  @Directive(open)
  @Field(() => String, { description: 'Its name in English.' })
  name!: string;
}

@Directive('@key(fields: "code")')
@ObjectType({ description: 'A police force area. Each authority lies in exactly one.' })
export class PoliceForce {
  @Directive(open)
  @Field(() => GssCode, { description: 'GSS code of its area, e.g. E23000031 for Surrey.' })
  code!: string;

  @Directive(open)
  @Field(() => String, { description: 'Name of its area in English, e.g. Surrey.' })
  name!: string;

  @Directive(open)
  @Field(() => NationEnum, { description: 'The nation in which its area lies.' })
  nation!: Nation;
}

@ObjectType({
  description:
    'That an authority lay in a site of the guardian service. Until every authority was served, only children in a site were offered a worker.',
})
export class SiteCoverage {
  @Directive(open)
  @Field(() => String, { description: 'Stable name of the site, e.g. greater-manchester.' })
  siteId!: string;

  @Directive(open)
  @Field(() => String, { description: 'Name of the site as published.' })
  siteName!: string;

  @Directive(open)
  @Field(() => String, { description: 'The wave that it joined in, e.g. early adopter.' })
  wave!: string;

  @Directive(open)
  @Field(() => PlainDate, {
    description: 'First day; the first of the quarter or month where no day was found.',
  })
  fromOn!: string;

  @Directive(open)
  @Field(() => String, {
    description: 'How the name of the site was turned into authorities: always a local setting.',
  })
  areaBasis!: string;
}

@Directive('@key(fields: "gssCode")')
@ObjectType({ description: "A council with children's services duties in England or Wales." })
export class LocalAuthority {
  @Directive(open)
  @Field(() => GssCode, {
    description: 'Present GSS code, e.g. E10000030 for Surrey. Source: ONS.',
  })
  gssCode!: string;

  @Directive('@shareable')
  @Directive(open)
  @Field(() => String, { description: 'Its name in English.' })
  name!: string;

  @Directive(open)
  @Field(() => String, {
    nullable: true,
    description: 'Its official name in Welsh; only councils in Wales have one.',
  })
  nameCy!: string | null;

  @Directive(open)
  @Field(() => NationEnum, { description: 'The nation in which it lies.' })
  nation!: Nation;

  @Directive(open)
  @Field(() => String, { description: 'Kind of council, e.g. London borough.' })
  tier!: string;

  regionCode!: string;
  policeForceCode!: string;
}
