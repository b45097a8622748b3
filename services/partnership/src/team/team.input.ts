import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { GssCode, IdempotencyKey, PageArgs, PlainDate } from '@ictg/kit/graph';
import { AgencyKindEnum } from '../agency/agency.enum.js';
import type { AgencyKind } from '../agency/agency.vocabulary.js';

@ArgsType()
export class TeamsArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name of the team or its agency, in any order.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only teams of this agency.' })
  agencyId?: string | null;

  @Field(() => AgencyKindEnum, { nullable: true, description: 'Only teams of such agencies.' })
  kind?: AgencyKind | null;

  @Field(() => GssCode, { nullable: true, description: 'Only teams that work in this authority.' })
  gssCode?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only teams without a headcount, or with one that is too old.',
  })
  headcountWanted?: boolean | null;
}

@InputType({ description: 'A team to add.' })
export class AddTeamInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice adds one team.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The agency that it belongs to.' })
  agencyId!: string;

  @Field(() => String, { description: 'Its name, as the agency calls it.' })
  name!: string;

  @Field(() => GssCode, {
    nullable: true,
    description: "The authority in which it works; left out for a council's own, or for several.",
  })
  gssCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people work in it: 1 to 5,000.' })
  headcount?: number | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'The day on which they were so many; needed with a headcount.',
  })
  headcountOn?: string | null;
}

@InputType({ description: 'Changes of a team. What is left out stays.' })
export class ChangeTeamInput {
  @Field(() => ID, { description: 'The team.' })
  teamId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => GssCode, { nullable: true, description: 'The authority in which it works.' })
  gssCode?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people work in it.' })
  headcount?: number | null;

  @Field(() => PlainDate, { nullable: true, description: 'The day on which they were so many.' })
  headcountOn?: string | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'Its last day. Posts in it must have ended by then.',
  })
  closedOn?: string | null;
}
