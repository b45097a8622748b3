import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { graphEnum, Instant, PlainDate } from '@ictg/kit/graph';
import { CourseTopicEnum, type CourseTopic } from '../course/index.js';
import { Team } from '../team/index.js';
import type { WhereNextReasonKind } from './where-next.rules.js';

const nonPersonal = '@tag(name: "not-personal")';

export const WhereNextReasonKindEnum = graphEnum<WhereNextReasonKind>(
  'WhereNextReasonKind',
  'Why a team is to be visited next.',
  {
    COVERAGE_GAP: 'Too few of its people are trained and still in post.',
    REFERRALS: 'Referrals come from its authority.',
    NEW_SITE: 'Its authority has been served for a short time only.',
    LOW_SECTION_45: 'Few of its people know of the statutory defence.',
    ASK_AGAIN: 'It declined or did not answer, and the day to ask again has come.',
    HEADCOUNT_UNKNOWN: 'Nobody there is known to be trained, nor how many work there.',
  },
);

@ObjectType({
  simpleResolvers: true,
  description: 'A reason, with what it adds to the place on the list.',
})
export class WhereNextReason {
  @Directive(nonPersonal)
  @Field(() => WhereNextReasonKindEnum, { description: 'Which.' })
  kind!: WhereNextReasonKind;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many points it adds. The weights are local settings.' })
  points!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The reason in a sentence, with its figures.' })
  sentence!: string;
}

@ObjectType({ simpleResolvers: true, description: 'A team to visit next, and why.' })
export class WhereNextSuggestion {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Tells the suggestion: the id of the team.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Team, { description: 'The team.' })
  team!: Team;

  @Directive(nonPersonal)
  @Field(() => CourseTopicEnum, { description: 'The topic in which the gap is widest.' })
  topic!: CourseTopic;

  @Directive(nonPersonal)
  @Field(() => ID, {
    nullable: true,
    description: 'A course on the topic that a session can be planned of; null when there is none.',
  })
  courseId!: string | null;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'The points of all reasons together: the order of the list.' })
  points!: number;

  @Directive(nonPersonal)
  @Field(() => [WhereNextReason], { description: 'The reasons, the weightiest first.' })
  reasons!: WhereNextReason[];
}

@ObjectType({ description: 'Which teams to visit next, and which are left out for now.' })
export class WhereNext {
  @Directive(nonPersonal)
  @Field(() => [WhereNextSuggestion], { description: 'Teams to visit, the most pressing first.' })
  suggestions!: WhereNextSuggestion[];

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Teams that something speaks for, however many are shown.' })
  total!: number;

  @Directive(nonPersonal)
  @Field(() => Int, {
    description: 'Teams left in peace until the day on which they are asked again.',
  })
  heldBack!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Teams left out since a session is planned for them already.' })
  planned!: number;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description:
      'When referrals by month and authority were last fetched; null before the first time.',
  })
  referralsFetchedAt!: Date | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'How many referrals came from an authority in a month: a number of casework, about no child.',
})
export class ReferralsInMonth {
  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The first day of the month.' })
  month!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Referrals received in it, whoever sent them.' })
  referrals!: number;
}
