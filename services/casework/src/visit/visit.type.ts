import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '@ictg/kit/graph';
import { StaffRiskEnum, VisitStateEnum } from './visit.enum.js';
import type { VisitState } from './visit.states.js';
import type { StaffRisk } from './visit.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description:
    'A visit with what keeps the worker safe. Where it is stands behind the lock of whereabouts.',
})
export class Visit {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => VisitStateEnum, { description: 'Where it stands.' })
  state!: VisitState;

  @Directive(sensitive)
  @Field(() => String, { description: 'What for.' })
  purpose!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who goes.' })
  visitor!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who knows that the worker is there.' })
  buddy!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it begins.' })
  plannedAt!: Date;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When the worker is due back.' })
  dueBackAt!: Date;

  @Directive(sensitive)
  @Field(() => StaffRiskEnum, { description: 'What is known of danger to the worker.' })
  risk!: StaffRisk;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What it is and what is done about it.' })
  riskNote!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When the worker set out.' })
  outAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When the worker checked in safe.' })
  backAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'When the buddy was told that the check-in was missed.',
  })
  buddyAlarmedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When the manager on call was told.' })
  managerAlarmedAt!: Date | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'What came of it, or why it was called off.',
  })
  note!: string | null;

  childId!: string;

  visitorSubject!: string;

  buddySubject!: string;
}

@ObjectType({ description: 'A visit that is the viewer’s business today.' })
export class VisitOfMine {
  @Directive(sensitive)
  @Field(() => Visit, { description: 'The visit.' })
  visit!: Visit;

  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The child’s reference.' })
  childReference!: string;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Whether the viewer goes; otherwise they are the buddy or a manager.',
  })
  isMine!: boolean;
}
