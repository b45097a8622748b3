import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Instant, Node, PlainDate } from '@ictg/kit/graph';
import { CourseTopicEnum, type CourseTopic } from '../course/index.js';
import { DeclineReasonEnum, EngagementOutcomeEnum } from './engagement.enum.js';
import type { DeclineReason, EngagementOutcome } from './engagement.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'What this person may do with an engagement.' })
export class EngagementAccess {
  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Record what came of it.' })
  canRecord!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Why not, in a sentence.' })
  whyNot!: string | null;
}

@ObjectType({
  implements: Node,
  description:
    'That a team was asked whether its people will come, and what came of it. Facts about a team; the team may read every word and answer.',
})
export class Engagement extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day on which it was asked.' })
  askedOn!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who of the service asked.' })
  askedBy!: string;

  @Directive(nonPersonal)
  @Field(() => CourseTopicEnum, { nullable: true, description: 'What about; null for any.' })
  topic!: CourseTopic | null;

  @Directive(nonPersonal)
  @Field(() => EngagementOutcomeEnum, { description: 'What came of it.' })
  outcome!: EngagementOutcome;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'The day on which that was known.' })
  outcomeOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => DeclineReasonEnum, {
    nullable: true,
    description: 'Why it declined, as it told us.',
  })
  reason!: DeclineReason | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When the team is to be asked again.' })
  nextTryOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: "The team's own answer, in its words." })
  answer!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was answered.' })
  answeredAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who answered for the team.' })
  answeredBy!: string | null;

  teamId!: string;
}
