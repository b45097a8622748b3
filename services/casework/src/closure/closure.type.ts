import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant, PlainDate } from '@ictg/kit/graph';
import { ClosureStateEnum } from './closure.enum.js';
import { ClosureReasonEnum } from '../support/support.enum.js';
import type { ClosureState } from './closure.states.js';
import type { ClosureReason } from '../support/support.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description: 'A proposal to close support. Somebody else than its writer decides on it.',
})
export class ClosureProposal {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The episode that it would close.' })
  supportId!: string;

  @Directive(nonPersonal)
  @Field(() => ClosureStateEnum, { description: 'Where it stands.' })
  state!: ClosureState;

  @Directive(sensitive)
  @Field(() => ClosureReasonEnum, { description: 'Why support would end.' })
  reason!: ClosureReason;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The last day of support.' })
  endOn!: string;

  @Directive(sensitive)
  @Field(() => String, { description: 'What came of support, in words.' })
  outcome!: string;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What the child says of it.' })
  viewOfChild!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'For a child long missing: what was done, who was told, and why closing is right.',
  })
  missingNote!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it was proposed.' })
  proposedAt!: Date;

  @Directive(professional)
  @Field(() => String, { description: 'Who proposed it.' })
  proposedBy!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was decided or taken back.' })
  decidedAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who decided it.' })
  decidedBy!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'Why it was sent back or taken back, or what the manager adds.',
  })
  decisionNote!: string | null;

  childId!: string;

  proposedBySubject!: string;

  decidedBySubject!: string | null;
}

@ObjectType({ description: 'What this person may do with a proposal to close support.' })
export class ClosureAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May approve it or send it back.' })
  canDecide!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'May take it back.' })
  canTakeBack!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Why this person may not decide.' })
  whyNot!: string | null;
}
