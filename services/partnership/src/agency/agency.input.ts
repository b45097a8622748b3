import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { GssCode, IdempotencyKey, PageArgs, PlainDate } from '@ictg/kit/graph';
import { AgencyKindEnum } from './agency.enum.js';
import type { AgencyKind } from './agency.vocabulary.js';

@ArgsType()
export class AgenciesArgs extends PageArgs {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, English or Welsh, in any order; accents need not be typed.',
  })
  text?: string | null;

  @Field(() => AgencyKindEnum, { nullable: true, description: 'Only agencies of this kind.' })
  kind?: AgencyKind | null;
}

@InputType({ description: "An agency's place on the list of first responder organisations." })
export class FirstResponderListingInput {
  @Field(() => PlainDate, { nullable: true, description: 'First day on the list, if it is known.' })
  fromOn?: string | null;

  @Field(() => PlainDate, { nullable: true, description: 'Last day on the list, if it is off it.' })
  untilOn?: string | null;

  @Field(() => String, { description: 'The document that lists it.' })
  source!: string;
}

@InputType({
  description: 'An agency to add to the directory. Its number is added once it has been checked.',
})
export class AddAgencyInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice adds one agency.' })
  idempotencyKey!: string;

  @Field(() => AgencyKindEnum, { description: 'What kind of organisation it is.' })
  kind!: AgencyKind;

  @Field(() => String, { description: 'Its name in English.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its name in Welsh, where it has one.' })
  nameCy?: string | null;

  @Field(() => GssCode, {
    nullable: true,
    description: "For a council with children's services duties: the code of its authority.",
  })
  gssCode?: string | null;

  @Field(() => GssCode, {
    nullable: true,
    description: 'For a police force: the code of its area.',
  })
  policeForceCode?: string | null;

  @Field(() => FirstResponderListingInput, {
    nullable: true,
    description: 'Its place on the list of first responder organisations, if it is on it.',
  })
  firstResponder?: FirstResponderListingInput | null;
}

@InputType({
  description:
    'Changes to what the directory says of an agency. What is left out stays; its number is changed by a check only.',
})
export class ChangeAgencyInput {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => AgencyKindEnum, { nullable: true, description: 'What kind of organisation it is.' })
  kind?: AgencyKind | null;

  @Field(() => String, { nullable: true, description: 'Its name in English.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Its name in Welsh; an empty text takes it away.',
  })
  nameCy?: string | null;

  @Field(() => GssCode, {
    nullable: true,
    description: 'The code of its authority, if it is such a council.',
  })
  gssCode?: string | null;

  @Field(() => GssCode, {
    nullable: true,
    description: 'The code of its area, if it is a police force.',
  })
  policeForceCode?: string | null;

  @Field(() => FirstResponderListingInput, {
    nullable: true,
    description: 'Its place on the list of first responder organisations.',
  })
  firstResponder?: FirstResponderListingInput | null;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'Its last day, once it has been abolished or closed.',
  })
  closedOn?: string | null;
}

@InputType({
  description: "That somebody has checked an agency's number in a source that anyone can see.",
})
export class CheckDirectoryNumberInput {
  @Field(() => ID, { description: 'The agency.' })
  agencyId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, {
    description: 'The number as found, also when it is the one that is there already.',
  })
  number!: string;

  @Field(() => String, {
    description:
      "Where it was found, e.g. the agency's own website. Never what a sender or caller said.",
  })
  foundIn!: string;
}
