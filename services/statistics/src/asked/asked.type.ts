import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, Instant } from '@ictg/kit/graph';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  simpleResolvers: true,
  description: 'That somebody asked for published figures, told or refused: for the auditor only.',
})
export class StatisticsAsk {
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
  @Field(() => String, { description: 'Who; empty in lines from before names were kept.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'In which roles, with commas between them.' })
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
  @Field(() => String, {
    nullable: true,
    description: 'Id of the snapshot asked; null where the newest was asked for and refused.',
  })
  snapshot!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, {
    description: 'What was counted: a code of GapPopulation or of ServiceSubject.',
  })
  about!: string;

  @Directive(nonPersonal)
  @Field(() => [String], {
    description: 'Which measures: codes of GapMeasure or of ServiceMeasure.',
  })
  measures!: readonly string[];

  @Directive(nonPersonal)
  @Field(() => [String], {
    description:
      'What it was split by: codes of GapDimension or of ServiceDimension. As answered, or as sent where it was refused.',
  })
  dimensions!: readonly string[];

  @Directive(nonPersonal)
  @Field(() => String, { description: 'First quarter.' })
  from!: string;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Last quarter; null where a refused question named none.',
  })
  to!: string | null;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many figures were told.' })
  figures!: number;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: 'Why it was refused, as the person was told; null where it was answered.',
  })
  refusal!: string | null;
}

export const StatisticsAskConnection = connectionOf(StatisticsAsk, 'StatisticsAsk');
export type StatisticsAskConnection = InstanceType<typeof StatisticsAskConnection>;
