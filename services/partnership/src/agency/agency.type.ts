import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, Node, PlainDate } from '@ictg/kit/graph';
import { AgencyKindEnum } from './agency.enum.js';
import type { AgencyKind } from './agency.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description:
    "An agency's number in our directory: the only one on which its people are rung back. Somebody who rings or writes may be pretending.",
})
export class DirectoryNumber {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'The number.' })
  number!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day on which it was last checked.' })
  checkedOn!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who checked it.' })
  checkedBy!: string;

  @Directive(nonPersonal)
  @Field(() => String, {
    description: 'Where it was found: a source of the agency that anyone can see.',
  })
  foundIn!: string;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Whether the last check is more than a year ago. Check again before ringing.',
  })
  isStale!: boolean;
}

@ObjectType({
  description: 'That an agency is on the list of organisations that may refer a child, and when.',
})
export class FirstResponderListing {
  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'First day on the list; null when it is not recorded.',
  })
  fromOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'Last day on the list; null while it is on it.',
  })
  untilOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'The document that lists it.' })
  source!: string | null;
}

@ObjectType({ description: 'What this viewer may do with an agency.' })
export class AgencyAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May change what the directory says of it.' })
  canChange!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May record that its number has been checked.' })
  canCheckNumber!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Why nothing can be done, in a sentence, when nothing can.',
  })
  whyNot!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Node,
  description:
    'An organisation that the service works with: a council, a police force, a charity, a unit of the Home Office.',
})
export class Agency extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => AgencyKindEnum, { description: 'What kind of organisation it is.' })
  kind!: AgencyKind;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its name in English.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Its name in Welsh, where it has one.' })
  nameCy!: string | null;

  @Directive(nonPersonal)
  @Field(() => DirectoryNumber, {
    nullable: true,
    description: 'Its number in our directory; null until somebody has checked one.',
  })
  directoryNumber!: DirectoryNumber | null;

  @Directive(nonPersonal)
  @Field(() => FirstResponderListing, {
    nullable: true,
    description: 'Its place on the list of first responder organisations; null when it is on none.',
  })
  firstResponder!: FirstResponderListing | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'Last day, once it has been abolished or closed.',
  })
  closedOn!: string | null;

  gssCode!: string | null;
  policeForceCode!: string | null;
}

export const AgencyConnection = connectionOf(Agency, 'Agency');
export type AgencyConnection = InstanceType<typeof AgencyConnection>;
