import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '@ictg/kit/graph';
import { RecordDenialStateEnum, RecordOwnerEnum } from './denial.enum.js';
import type { DenialState } from './denial.states.js';
import type { RecordOwner } from './denial.vocabulary.js';

const identity = '@tag(name: "personal-identity")';
const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ simpleResolvers: true, description: 'What this person may do with the statement.' })
export class RecordDenialAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether they may confirm it.' })
  canConfirm!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether they may undo it.' })
  canUndo!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Who can, where they cannot.' })
  whyNot!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "That somebody who knows the child says that another owner's record is of somebody else. The record is closed here, and the two are linked nowhere.",
})
export class RecordDenial {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => RecordOwnerEnum, { description: 'Whose record.' })
  owner!: RecordOwner;

  @Directive(identity)
  @Field(() => String, { description: 'The reference that led there, as it was recorded.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => RecordDenialStateEnum, { description: 'Where it stands.' })
  state!: DenialState;

  @Directive(sensitive)
  @Field(() => String, { description: 'What shows it.' })
  reason!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who says so.' })
  saidBy!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'Since when.' })
  saidAt!: Date;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who confirmed it.' })
  settledBy!: string | null;

  @Directive(nonPersonal)
  @Field(() => RecordDenialAccess, { description: 'What this person may do with it.' })
  access!: RecordDenialAccess;
}
