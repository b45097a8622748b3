import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf, graphEnum, Instant } from '@ictg/kit/graph';
import type { TimelineCategory } from '../timeline/index.js';

const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

export const TimelineCategoryEnum = graphEnum<TimelineCategory>(
  'TimelineCategory',
  'What a timeline entry is about.',
  {
    CONTACT: 'Contact with the child or about the child.',
    DECISION: 'A decision of the service.',
    SUPPORT: 'Allocation and support.',
    RISK: 'Risk and alerts.',
    NRM: 'The National Referral Mechanism.',
    COURT: 'Courts and criminal justice.',
    RECORD: 'Changes of the record.',
  },
);

@ObjectType({ description: 'One thing that happened to a child, or that the service did.' })
export class TimelineEntry {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it happened.' })
  at!: Date;

  @Directive(nonPersonal)
  @Field(() => TimelineCategoryEnum, { description: 'What it is about.' })
  category!: TimelineCategory;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Stable name of the event, e.g. referral.accepted.' })
  kind!: string;

  @Directive(sensitive)
  @Field(() => String, { description: 'What happened, in a sentence.' })
  text!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who recorded it.' })
  byName!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'When its words were last changed; null when they stand as first written.',
  })
  changedAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who changed them last.' })
  changedByName!: string | null;
}

export const TimelineEntryConnection = connectionOf(TimelineEntry, 'TimelineEntry');
export type TimelineEntryConnection = InstanceType<typeof TimelineEntryConnection>;
