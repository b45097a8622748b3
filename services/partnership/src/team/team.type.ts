import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, Node, PlainDate } from '@ictg/kit/graph';

const nonPersonal = '@tag(name: "not-personal")';

@ObjectType({
  description: 'What this person may do with a team. The same verdict refuses the commands.',
})
export class TeamAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Change it, and keep its people and posts.' })
  canChange!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Why not, in a sentence, when nothing can be done.',
  })
  whyNot!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Node,
  description:
    'A team of an agency whose people come to awareness sessions. A partner sees the teams of its own agency only.',
})
export class Team extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its name, as the agency calls it.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => Int, {
    nullable: true,
    description:
      'How many people work in it; null until somebody has said, and then no percentage is made.',
  })
  headcount!: number | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'The day on which they were so many.' })
  headcountOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Whether the headcount is older than the setting allows: ask for it again.',
  })
  headcountIsStale!: boolean;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'Its last day, once it is no more.' })
  closedOn!: string | null;

  agencyId!: string;
  gssCode!: string | null;
}

export const TeamConnection = connectionOf(Team, 'Team');
export type TeamConnection = InstanceType<typeof TeamConnection>;
