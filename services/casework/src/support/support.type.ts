import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, Instant, Node, PlainDate } from '@ictg/kit/graph';
import { StaffMember } from '../staff/index.js';
import {
  ClosureReasonEnum,
  ContactMethodEnum,
  ContactPersonEnum,
  SupportActionEnum,
  SupportStateEnum,
  WorkerRoleEnum,
} from './support.enum.js';
import type { SupportActionCode, SupportState } from './support.states.js';
import type {
  ClosureReason,
  ContactMethod,
  ContactPerson,
  WorkerRole,
} from './support.vocabulary.js';

const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description:
    'Who was the worker, from when to when. The next begins at the moment the last one ends.',
})
export class Allocation {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(professional)
  @Field(() => StaffMember, { description: 'The worker.' })
  staffMember!: StaffMember;

  @Directive(sensitive)
  @Field(() => WorkerRoleEnum, { description: 'As what.' })
  workerRole!: WorkerRole;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'From this moment.' })
  fromAt!: Date;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'Until this moment; null while it goes on.',
  })
  untilAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { description: 'Name of who allocated.' })
  allocatedBy!: string;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'Why this worker, where it was said.' })
  reason!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'What the worker before wrote for this one.',
  })
  handoverNote!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When this worker was first in touch.' })
  firstContactAt!: Date | null;

  @Directive(sensitive)
  @Field(() => ContactMethodEnum, { nullable: true, description: 'How.' })
  firstContactHow!: ContactMethod | null;

  @Directive(sensitive)
  @Field(() => ContactPersonEnum, { nullable: true, description: 'With whom.' })
  firstContactWith!: ContactPerson | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What was written about it.' })
  firstContactNote!: string | null;
}

@ObjectType({ description: 'What a child may be in now, as the records say it.' })
export class ChildDanger {
  @Directive(sensitive)
  @Field(() => Instant, {
    nullable: true,
    description: 'Missing since then; null when no missing episode goes on.',
  })
  missingSince!: Date | null;

  @Directive(sensitive)
  @Field(() => Boolean, {
    description:
      'Whether a referral that waits to be decided says that the child is in danger or missing.',
  })
  isToldOf!: boolean;
}

@ObjectType({ description: 'Why something cannot be done now.' })
export class SupportRefusal {
  @Directive(nonPersonal)
  @Field(() => SupportActionEnum, { description: 'What.' })
  action!: SupportActionCode;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Why not, in a sentence.' })
  sentence!: string;
}

@ObjectType({
  description:
    'What this viewer may do with the episode as it stands. The same policy refuses the command.',
})
export class SupportAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May allocate a worker.' })
  canAllocate!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May record first contact.' })
  canRecordFirstContact!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May begin work.' })
  canBeginWork!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May plan the end.' })
  canPlanEnding!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May take the planned end back.' })
  canCancelEnding!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May give the child another worker.' })
  canReallocate!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May change the kind of worker.' })
  canChangeRoute!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May move support to another authority.' })
  canTransfer!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May propose that support is closed.' })
  canClose!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May go on after an end.' })
  canReopen!: boolean;

  @Directive(nonPersonal)
  @Field(() => [SupportRefusal], { description: 'Why the others are not possible.' })
  refusals!: SupportRefusal[];
}

@Directive('@key(fields: "id")')
@ObjectType({
  implements: Node,
  description: 'One episode of support, from the decision to offer it until it ends.',
})
export class Support extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => SupportStateEnum, { description: 'Where it stands.' })
  state!: SupportState;

  @Directive(sensitive)
  @Field(() => WorkerRoleEnum, {
    nullable: true,
    description: 'The kind of worker offered. Null on the thin card.',
  })
  route!: WorkerRole | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it was decided.' })
  openedAt!: Date;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'By when a worker must be allocated.' })
  allocationDueAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'By when the present worker must have been in touch.',
  })
  firstContactDueAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'The first contact of the episode, by whichever worker.',
  })
  firstContactAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'Since when the present worker has the child.',
  })
  workerSince!: Date | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'The planned last day.' })
  endingPlannedOn!: string | null;

  @Directive(sensitive)
  @Field(() => ClosureReasonEnum, { nullable: true, description: 'Why the end is planned.' })
  endingReason!: ClosureReason | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'The last day, once it has ended.' })
  endedOn!: string | null;

  @Directive(sensitive)
  @Field(() => ClosureReasonEnum, { nullable: true, description: 'Why it ended.' })
  closureReason!: ClosureReason | null;

  @Directive(professional)
  @Field(() => String, {
    nullable: true,
    description: 'The manager who signed off that a long missing child is closed.',
  })
  missingSignedOffBy!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What that manager wrote.' })
  missingSignOffNote!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What came of it, in words.' })
  outcome!: string | null;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'What it counts in a caseload; see `weightReasons`.' })
  weight!: number;

  childId!: string;
  referralId!: string | null;
}

export const SupportConnection = connectionOf(Support, 'Support');
export type SupportConnection = InstanceType<typeof SupportConnection>;

@ObjectType({
  description:
    'What one worker carries. Numbers count every child, also those whom this viewer may not see.',
})
export class Caseload {
  @Directive(professional)
  @Field(() => StaffMember, { description: 'The worker.' })
  staffMember!: StaffMember;

  @Directive(professional)
  @Field(() => Int, { description: 'How many children.' })
  cases!: number;

  @Directive(professional)
  @Field(() => Int, {
    nullable: true,
    description:
      'How many of them this viewer may not see; `supports(filter: {staffId})` lists the others. Only for those who allocate: for others null.',
  })
  casesOutOfSight!: number | null;

  @Directive(professional)
  @Field(() => Int, { description: 'What they weigh together.' })
  weight!: number;

  @Directive(professional)
  @Field(() => Int, {
    nullable: true,
    description: 'Most weight that the worker should carry; null for no limit.',
  })
  limit!: number | null;
}

@ObjectType({ description: 'One reason for or against a worker.' })
export class SuggestionReason {
  @Directive(professional)
  @Field(() => Int, { description: 'How much it counts; below 0 it counts against.' })
  points!: number;

  @Directive(professional)
  @Field(() => String, { description: 'The reason in a sentence.' })
  sentence!: string;
}

@ObjectType({ description: 'How well a worker suits a child, and why. Nobody is left out.' })
export class WorkerSuggestion {
  @Directive(professional)
  @Field(() => StaffMember, { description: 'The worker.' })
  staffMember!: StaffMember;

  @Directive(professional)
  @Field(() => Int, { description: 'The higher the better; comparable within one answer only.' })
  score!: number;

  @Directive(professional)
  @Field(() => Boolean, {
    description: 'Whether the worker can be allocated without a further word.',
  })
  isPossible!: boolean;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'What stands against it, with the way out.' })
  obstacle!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Stable code of what stands against it.' })
  obstacleCode!: string | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Whether a reason in words is enough to allocate all the same.',
  })
  allowedWithReason!: boolean;

  @Directive(professional)
  @Field(() => Int, { description: 'How many children the worker has.' })
  cases!: number;

  @Directive(professional)
  @Field(() => Int, { description: 'What they weigh.' })
  weight!: number;

  @Directive(professional)
  @Field(() => Int, { nullable: true, description: 'Most weight that the worker should carry.' })
  limit!: number | null;

  @Directive(professional)
  @Field(() => [SuggestionReason], { description: 'Why, the weightiest reason first.' })
  reasons!: SuggestionReason[];
}

@ObjectType({ description: 'One child of a bulk reallocation before it is done.' })
export class BulkReallocationProposal {
  @Directive(sensitive)
  @Field(() => Support, { description: 'The episode.' })
  support!: Support;

  @Directive(professional)
  @Field(() => StaffMember, {
    nullable: true,
    description:
      'Who would take over: of those named, the one who suits best with what they were given before.',
  })
  staffMember!: StaffMember | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether it would be done.' })
  isPossible!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether it would be done if a reason is given.' })
  allowedWithReason!: boolean;

  @Directive(professional)
  @Field(() => String, { description: 'Why this worker, or why not, in a sentence.' })
  sentence!: string;
}

@ObjectType({ description: 'What a bulk reallocation would do. Nothing is changed by asking.' })
export class BulkReallocationPreview {
  @Directive(sensitive)
  @Field(() => [BulkReallocationProposal], { description: 'The children, longest waiting first.' })
  rows!: BulkReallocationProposal[];

  @Directive(professional)
  @Field(() => Int, {
    description:
      'How many children of this worker the viewer may not see: somebody else must reallocate them.',
  })
  casesOutOfSight!: number;
}
