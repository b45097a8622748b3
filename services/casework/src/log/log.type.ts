import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf, Instant } from '@ictg/kit/graph';

const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description:
    "One look at a child's record. Guardians see agency, role and time; the auditor sees the name.",
})
export class LookEntry {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Directive(professional)
  @Field(() => String, {
    nullable: true,
    description: 'Who: for the auditor, for colleagues of the service, and for oneself.',
  })
  name!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'In which role.' })
  role!: string;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'For which agency; null for the service itself.',
  })
  agency!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Through which door.' })
  door!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What kind of record.' })
  record!: string;

  @Directive(nonPersonal)
  @Field(() => [String], { description: 'Which fields.' })
  fields!: string[];

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What for, where it was asked.' })
  reason!: string | null;
}

@ObjectType({ description: 'One field of a change.' })
export class ChangedField {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'The field.' })
  field!: string;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'What it was; null for nothing, and where the values are kept locked.',
  })
  before!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'What it became; null for nothing, and where the values are kept locked.',
  })
  after!: string | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description:
      'Whether the values are kept out of this log because they tell where the child is.',
  })
  isLocked!: boolean;
}

@ObjectType({ description: "One change of a child's record." })
export class ChangeEntry {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Directive(professional)
  @Field(() => String, { description: 'Who.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'In which role.' })
  role!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What kind of record.' })
  record!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'insert, update or delete.' })
  action!: string;

  @Directive(sensitive)
  @Field(() => [ChangedField], { description: 'What changed.' })
  changed!: ChangedField[];

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'Why, where it was said.' })
  reason!: string | null;
}

export const LookEntryConnection = connectionOf(LookEntry, 'LookEntry');
export type LookEntryConnection = InstanceType<typeof LookEntryConnection>;
export const ChangeEntryConnection = connectionOf(ChangeEntry, 'ChangeEntry');
export type ChangeEntryConnection = InstanceType<typeof ChangeEntryConnection>;
