import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, GssCode, Instant, Node, PlainDate } from '@ictg/kit/graph';
import { DutyEnum, StaffRoleEnum, WeekdayEnum } from './staff.enum.js';
import type { Duty, StaffRoleCode, Weekday } from './staff.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description: 'What a person does for the service, where, and how much, between two dates.',
})
export class Post {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(professional)
  @Field(() => StaffRoleEnum, { description: 'What the post is for.' })
  role!: StaffRoleCode;

  @Directive(professional)
  @Field(() => [GssCode], {
    description: 'Authorities that the post is limited to; none means everywhere.',
  })
  areas!: string[];

  @Directive(professional)
  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Directive(professional)
  @Field(() => PlainDate, { nullable: true, description: 'Last day; null while no end is set.' })
  untilOn!: string | null;

  @Directive(professional)
  @Field(() => Boolean, { description: 'Whether it holds today.' })
  isInForce!: boolean;

  @Directive(professional)
  @Field(() => Int, {
    nullable: true,
    description: 'Most case weight that the person should carry; null for no limit.',
  })
  caseloadLimit!: number | null;

  @Directive(professional)
  @Field(() => [WeekdayEnum], { description: 'Days of the week on which the person works.' })
  workingDays!: Weekday[];
}

@ObjectType({
  description:
    'Time away, and who covers. The cover sees the children of the person away on those days.',
})
export class Leave {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(professional)
  @Field(() => PlainDate, { description: 'First day away.' })
  fromOn!: string;

  @Directive(professional)
  @Field(() => PlainDate, { description: 'Last day away.' })
  untilOn!: string;

  @Directive(professional)
  @Field(() => String, {
    nullable: true,
    description: 'Name of the colleague who covers; null when nobody does.',
  })
  coverName!: string | null;

  @Directive(professional)
  @Field(() => ID, { nullable: true, description: 'Staff id of the colleague who covers.' })
  coverStaffId!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Node,
  description: 'A person on the staff register. The register decides who may sign in.',
})
export class StaffMember extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(professional)
  @Field(() => String, { description: 'Stable name in tokens and logs.' })
  subject!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Directive(professional)
  @Field(() => String, { description: 'E-mail address at work: the one they sign in with.' })
  email!: string;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Telephone at work.' })
  phone!: string | null;

  @Directive(professional)
  @Field(() => [String], { description: 'Languages in which they can work beside English.' })
  languages!: string[];

  @Directive(professional)
  @Field(() => PlainDate, { description: 'First day with the service.' })
  startedOn!: string;

  @Directive(professional)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'Last day with the service, once it is known.',
  })
  endedOn!: string | null;

  @Directive(professional)
  @Field(() => [Post], { description: 'Posts, newest first, past ones too.' })
  posts!: Post[];

  @Directive(professional)
  @Field(() => [Leave], { description: 'Leave now and to come, soonest first.' })
  leave!: Leave[];
}

@ObjectType({ description: 'One stretch of time on call.' })
export class OnCallShift {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(professional)
  @Field(() => StaffMember, { description: 'Who is on call.' })
  staffMember!: StaffMember;

  @Directive(professional)
  @Field(() => DutyEnum, { description: 'What for.' })
  duty!: Duty;

  @Directive(professional)
  @Field(() => Instant, { description: 'From this moment.' })
  fromAt!: Date;

  @Directive(professional)
  @Field(() => Instant, { description: 'Until this moment.' })
  untilAt!: Date;
}

@ObjectType({
  description: 'What the register says of an account that signs in. For our identity service only.',
})
export class StaffAccount {
  @Directive(professional)
  @Field(() => String, { description: 'Stable name in tokens and logs.' })
  subject!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Directive(professional)
  @Field(() => [String], {
    description:
      'Roles of the posts in force today, as tokens write them; none means that nobody may sign in.',
  })
  roles!: string[];

  @Directive(professional)
  @Field(() => [String], {
    description: 'Authorities that these posts are limited to; none means everywhere.',
  })
  areas!: string[];
}

export const StaffMemberConnection = connectionOf(StaffMember, 'StaffMember');
export type StaffMemberConnection = InstanceType<typeof StaffMemberConnection>;
