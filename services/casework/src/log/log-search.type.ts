import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf, Instant } from '@ictg/kit/graph';

const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description:
    'One entry of the look-log or of the change-log, of all that were logged: for the auditor only.',
})
export class LoggedEntry {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Directive(professional)
  @Field(() => String, { description: 'Stable name of the person in tokens and logs.' })
  subject!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who.' })
  name!: string;

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
  @Field(() => [String], { description: 'Which fields. Never what stands in them.' })
  fields!: readonly string[];

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What for, where it was said.' })
  reason!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Reference of the child concerned, if any: nothing else of it is shown.',
  })
  childReference!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'For a change: insert, update or delete. Null for a look.',
  })
  action!: string | null;
}

export const LoggedEntryConnection = connectionOf(LoggedEntry, 'LoggedEntry');
export type LoggedEntryConnection = InstanceType<typeof LoggedEntryConnection>;
