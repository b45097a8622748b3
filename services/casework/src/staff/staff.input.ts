import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { GssCode, IdempotencyKey, Instant, PageArgs, PlainDate } from '@ictg/kit/graph';
import { DutyEnum, StaffRoleEnum, WeekdayEnum } from './staff.enum.js';
import type { Duty, StaffRoleCode, Weekday } from './staff.vocabulary.js';

@ArgsType()
export class StaffArgs extends PageArgs {
  @Field(() => StaffRoleEnum, { nullable: true, description: 'Only those with such a post today.' })
  role?: StaffRoleCode | null;

  @Field(() => GssCode, {
    nullable: true,
    description: 'Only those with a post today in this authority or everywhere.',
  })
  area?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of the name or e-mail address; accents need not be typed.',
  })
  text?: string | null;
}

@InputType({ description: 'A post to give to a person.' })
export class PostInput {
  @Field(() => StaffRoleEnum, { description: 'What the post is for.' })
  role!: StaffRoleCode;

  @Field(() => [GssCode], {
    defaultValue: [],
    description: 'Authorities that it is limited to; none means everywhere.',
  })
  areas!: string[];

  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Field(() => PlainDate, { nullable: true, description: 'Last day, if one is known.' })
  untilOn?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Most case weight that the person should carry; empty for no limit.',
  })
  caseloadLimit?: number | null;

  @Field(() => [WeekdayEnum], {
    defaultValue: ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY'],
    description: 'Days of the week on which the person works.',
  })
  workingDays!: Weekday[];
}

@InputType({ description: 'A person to add to the staff register, with a first post.' })
export class AddStaffMemberInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice adds one person.' })
  idempotencyKey!: string;

  @Field(() => String, { description: 'Full name.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address at work: the one they will sign in with.' })
  email!: string;

  @Field(() => String, { nullable: true, description: 'Telephone at work.' })
  phone?: string | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Languages in which they can work beside English.',
  })
  languages!: string[];

  @Field(() => PostInput, { description: 'Their first post.' })
  post!: PostInput;
}

@InputType({
  description: 'Changes to what the register says of a person. What is left out stays.',
})
export class ChangeStaffMemberInput {
  @Field(() => ID, { description: 'The person.' })
  staffId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Full name.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address at work.' })
  email?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Telephone at work; an empty text takes it away.',
  })
  phone?: string | null;

  @Field(() => [String], { nullable: true, description: 'All languages beside English.' })
  languages?: string[] | null;
}

@InputType({ description: 'A further post for a person.' })
export class AddPostInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice adds one post.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The person.' })
  staffId!: string;

  @Field(() => PostInput, { description: 'The post.' })
  post!: PostInput;
}

@InputType({ description: 'The end of a post.' })
export class EndPostInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => Int, { description: 'The version of the post that was read.' })
  version!: number;

  @Field(() => PlainDate, { description: 'Last day of the post.' })
  untilOn!: string;
}

@InputType({ description: 'Leave to record.' })
export class RecordLeaveInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice records it once.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Who is away.' })
  staffId!: string;

  @Field(() => PlainDate, { description: 'First day away.' })
  fromOn!: string;

  @Field(() => PlainDate, { description: 'Last day away.' })
  untilOn!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who covers. Without one, the children show as having nobody.',
  })
  coverStaffId?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Confirms that colleagues for whom the person covers on those days have no cover for now.',
  })
  releaseCover!: boolean;
}

@InputType({ description: 'Leave to cancel. Leave that has begun ends yesterday.' })
export class CancelLeaveInput {
  @Field(() => ID, { description: 'The leave.' })
  leaveId!: string;

  @Field(() => Int, { description: 'The version of the leave that was read.' })
  version!: number;
}

@InputType({
  description:
    'Time on call for one person. Whoever was on call for the same duty then makes room.',
})
export class SetOnCallInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice sets it once.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Who is on call.' })
  staffId!: string;

  @Field(() => DutyEnum, { description: 'What for.' })
  duty!: Duty;

  @Field(() => Instant, { description: 'From this moment.' })
  fromAt!: Date;

  @Field(() => Instant, { description: 'Until this moment.' })
  untilAt!: Date;
}
