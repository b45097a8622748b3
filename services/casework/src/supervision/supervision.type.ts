import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import { StaffMember } from '../staff/index.js';

const identity = '@tag(name: "personal-identity")';
const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'A supervision of a worker by their manager. Nobody else sees it.' })
export class Supervision {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day.' })
  heldOn!: string;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'How the worker is.' })
  howTheyAre!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Training and development.' })
  development!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When the next one is.' })
  nextOn!: string | null;

  @Directive(professional)
  @Field(() => StaffMember, { description: 'The worker.' })
  worker!: StaffMember;

  @Directive(professional)
  @Field(() => StaffMember, { description: 'The manager.' })
  manager!: StaffMember;

  @Directive(sensitive)
  @Field(() => [SupervisionDecision], {
    description: 'What was decided about each child discussed.',
  })
  decisions!: SupervisionDecision[];

  workerSubject!: string;

  managerSubject!: string;
}

@ObjectType({ description: 'A child discussed in supervision and what the manager decided.' })
export class SupervisionDecision {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(sensitive)
  @Field(() => String, { description: 'What was discussed.' })
  discussed!: string;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What the manager decided.' })
  decision!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who carries it out.' })
  owner!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'By when.' })
  dueOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When it was carried out.' })
  doneOn!: string | null;

  @Directive(identity)
  @Field(() => Child, { description: 'The child.' })
  child!: Child;

  childId!: string;

  supervisionId!: string;

  workerSubject!: string;

  managerSubject!: string;
}
