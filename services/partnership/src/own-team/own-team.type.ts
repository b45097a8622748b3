import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, PlainDate, resultOf } from '@ictg/kit/graph';
import { CourseTopicEnum, type CourseTopic } from '../course/index.js';
import { DeclineReasonEnum, EngagementOutcomeEnum } from '../engagement/engagement.enum.js';
import type { DeclineReason, EngagementOutcome } from '../engagement/engagement.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';

@ObjectType({
  simpleResolvers: true,
  description:
    'That one of your teams was asked whether its people will come, and what came of it.',
})
export class OwnTeamEngagement {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with an answer.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day on which the team was asked.' })
  askedOn!: string;

  @Directive(nonPersonal)
  @Field(() => CourseTopicEnum, { nullable: true, description: 'What about; null for any.' })
  topic!: CourseTopic | null;

  @Directive(nonPersonal)
  @Field(() => EngagementOutcomeEnum, { description: 'What we noted as having come of it.' })
  outcome!: EngagementOutcome;

  @Directive(nonPersonal)
  @Field(() => DeclineReasonEnum, { nullable: true, description: 'Why it declined, as we noted.' })
  reason!: DeclineReason | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When we mean to ask again.' })
  nextTryOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'The answer of your agency, in its words.' })
  answer!: string | null;
}

@ObjectType({
  description: 'A team of your own agency, with every word that we keep of how it was asked.',
})
export class OwnTeam {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { nullable: true, description: 'How many people work in it, as we were told.' })
  headcount!: number | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'The day on which they were so many.' })
  headcountOn!: string | null;
}

export const OwnTeamConnection = connectionOf(OwnTeam, 'OwnTeam');
export type OwnTeamConnection = InstanceType<typeof OwnTeamConnection>;

@InputType({ description: 'The answer of your agency to what we noted about one of its teams.' })
export class AnswerForOwnTeamInput {
  @Field(() => ID, { description: 'The engagement that it answers.' })
  engagementId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'The answer. Never write about a child here.' })
  answer!: string;
}

@ObjectType({ description: 'The answer is kept as it was written.' })
export class OwnTeamAnswered {
  @Directive(nonPersonal)
  @Field(() => OwnTeamEngagement, { description: 'What we noted, with the answer.' })
  engagement!: OwnTeamEngagement;
}

export const AnswerForOwnTeamResult = resultOf('AnswerForOwnTeam', OwnTeamAnswered);
