import { ArgsType, Field, ID, InputType, Int } from 'type-graphql';
import { graphEnum, GssCode, Instant, PageArgs, PlainDate } from '@ictg/kit/graph';
import {
  ClosureReasonEnum,
  ContactMethodEnum,
  ContactPersonEnum,
  SupportStateEnum,
  WorkerRoleEnum,
} from './support.enum.js';
import type { SupportFilter, SupportOrder } from './support-list.queries.js';
import type { SupportState } from './support.states.js';
import type {
  ClosureReason,
  ContactMethod,
  ContactPerson,
  WorkerRole,
} from './support.vocabulary.js';

export const SupportOrderEnum = graphEnum<SupportOrder>(
  'SupportOrder',
  'In which order episodes come.',
  {
    NEWEST: 'The one decided last comes first.',
    DUE: 'Only those that wait for a worker or for first contact, what falls due first comes first.',
  },
);

@InputType({ description: 'Which episodes a list shows; all conditions hold together.' })
export class SupportFilterInput implements SupportFilter {
  @Field(() => [SupportStateEnum], { nullable: true, description: 'Only those that stand here.' })
  states?: SupportState[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those going on.' })
  openOnly?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those past the time for a worker or for first contact.',
  })
  overdue?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those whose closing is proposed and waits for a manager.',
  })
  closureProposed?: boolean | null;

  @Field(() => WorkerRoleEnum, {
    nullable: true,
    description: 'Only those with this kind of worker.',
  })
  route?: WorkerRole | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only those whose present worker is this member of staff.',
  })
  staffId?: string | null;

  @Field(() => GssCode, {
    nullable: true,
    description: 'Only those of children who live in this authority.',
  })
  authorityGss?: string | null;
}

@ArgsType()
export class SupportsArgs extends PageArgs {
  @Field(() => SupportFilterInput, { nullable: true, description: 'Which episodes.' })
  filter?: SupportFilterInput | null;

  @Field(() => SupportOrderEnum, { defaultValue: 'NEWEST', description: 'In which order.' })
  order!: SupportOrder;
}

@InputType({ description: 'An episode of support and the version that was read.' })
export class SupportStepInput {
  @Field(() => ID, { description: 'The episode.' })
  supportId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'Gives a child their worker.' })
export class AllocateWorkerInput extends SupportStepInput {
  @Field(() => ID, { description: 'The worker.' })
  staffId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why this worker; needed when they are away or over their limit.',
  })
  reason?: string | null;
}

@InputType({ description: 'Gives a child another worker of the same kind.' })
export class ReallocateWorkerInput extends AllocateWorkerInput {
  @Field(() => String, { description: 'What the next worker must know.' })
  handoverNote!: string;
}

@InputType({ description: 'Changes what kind of worker a child has.' })
export class ChangeRouteInput extends SupportStepInput {
  @Field(() => WorkerRoleEnum, { description: 'The kind of worker from now on.' })
  route!: WorkerRole;

  @Field(() => String, {
    description: 'Why the offer is another now; kept as a decision of its own.',
  })
  decisionReason!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who takes over; needed once somebody is allocated.',
  })
  staffId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the next worker must know; needed once somebody is allocated.',
  })
  handoverNote?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why this worker; needed when they are away or over their limit.',
  })
  reason?: string | null;
}

@InputType({ description: 'The first contact of the present worker.' })
export class RecordFirstContactInput extends SupportStepInput {
  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Field(() => ContactMethodEnum, { description: 'How.' })
  how!: ContactMethod;

  @Field(() => ContactPersonEnum, { description: 'With whom.' })
  withWhom!: ContactPerson;

  @Field(() => String, {
    nullable: true,
    description: 'What to remember of it. Never where the child is.',
  })
  note?: string | null;
}

@InputType({ description: 'Plans the end of support.' })
export class PlanEndingInput extends SupportStepInput {
  @Field(() => PlainDate, { description: 'The last day.' })
  endOn!: string;

  @Field(() => ClosureReasonEnum, { description: 'Why.' })
  reason!: ClosureReason;
}

@InputType({ description: 'The child has moved to another authority.' })
export class TransferSupportInput extends SupportStepInput {
  @Field(() => GssCode, { description: 'The authority where the child lives from now on.' })
  authorityGss!: string;

  @Field(() => PlainDate, { description: 'The day of the move; not in the future.' })
  movedOn!: string;

  @Field(() => String, {
    description: 'Why the child moved and who decided it. Never where to in it.',
  })
  reason!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Who takes over; needed once somebody is allocated.',
  })
  staffId?: string | null;

  @Field(() => String, { nullable: true, description: 'What the next worker must know.' })
  handoverNote?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why this worker all the same, when away or at the limit.',
  })
  allocationReason?: string | null;
}

@InputType({ description: 'Goes on with support that was closed.' })
export class ReopenSupportInput extends SupportStepInput {
  @Field(() => String, { description: 'Why it goes on.' })
  reason!: string;
}

@InputType({ description: 'One child of a bulk reallocation.' })
export class BulkReallocationRowInput extends SupportStepInput {
  @Field(() => ID, { description: 'Who takes over.' })
  staffId!: string;
}

@InputType({ description: 'Reallocates many children at once.' })
export class ReallocateInBulkInput {
  @Field(() => [BulkReallocationRowInput], {
    description: 'The children, 200 at most, each with a new worker.',
  })
  rows!: BulkReallocationRowInput[];

  @Field(() => String, { description: 'What every next worker must know.' })
  handoverNote!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed for workers who are away or over their limit.',
  })
  reason?: string | null;
}
