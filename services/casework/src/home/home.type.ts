import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { graphEnum, Instant } from '@ictg/kit/graph';
import { LocalAuthorityStub } from '../stub/local-authority.stub.js';

const nonPersonal = '@tag(name: "not-personal")';

/** What Today counts. Each key is one filter of one list, so that the count and the rows cannot disagree. */
export const homeKeys = [
  'REFERRALS_OVERDUE',
  'REFERRALS_NEW',
  'REFERRALS_OPEN',
  'CLOSURES_TO_APPROVE',
  'ADVICE_OVERDUE',
  'MATTERS_OVERDUE',
  'CHILDREN_MISSING_NOW',
  'CHILDREN_NO_WORKER',
  'CHILDREN_NO_FIRST_CONTACT',
  'CHILDREN_WORKER_AWAY_WITHOUT_COVER',
  'CHILDREN_EIGHTEEN_WITHIN_100_DAYS',
  'CHILDREN_MINE',
] as const;
export type HomeKey = (typeof homeKeys)[number];

export const HomeKeyEnum = graphEnum<HomeKey>(
  'HomeKey',
  'What Today counts; each is exactly one filter of one list.',
  {
    REFERRALS_OVERDUE: 'Referrals past their clock: `referrals(filter: {overdue: true})`.',
    REFERRALS_NEW:
      'Referrals nobody has begun to decide: `referrals(filter: {states: [SUBMITTED, ACKNOWLEDGED]})`.',
    REFERRALS_OPEN: 'Referrals still to be decided: `referrals(filter: {open: true})`.',
    CLOSURES_TO_APPROVE:
      'Episodes whose closing waits for a manager: `supports(filter: {closureProposed: true})`.',
    ADVICE_OVERDUE:
      'Advice that nobody has answered in time: `advices(filter: {standings: [OVERDUE]})`.',
    MATTERS_OVERDUE: 'Complaints and incidents past their day: `matters(filter: {overdue: true})`.',
    CHILDREN_MISSING_NOW: '`children(filter: {worry: MISSING_NOW})`.',
    CHILDREN_NO_WORKER: '`children(filter: {worry: NO_WORKER})`.',
    CHILDREN_NO_FIRST_CONTACT: '`children(filter: {worry: NO_FIRST_CONTACT})`.',
    CHILDREN_WORKER_AWAY_WITHOUT_COVER: '`children(filter: {worry: WORKER_AWAY_WITHOUT_COVER})`.',
    CHILDREN_EIGHTEEN_WITHIN_100_DAYS: '`children(filter: {worry: EIGHTEEN_WITHIN_100_DAYS})`.',
    CHILDREN_MINE: 'Children whose worker this person is: `children(filter: {staffId: …})`.',
  },
);

@ObjectType({
  description: 'One count on Today. Exact, of rows this person may see: not for publication.',
})
export class HomeCount {
  @Directive(nonPersonal)
  @Field(() => HomeKeyEnum, { description: 'What is counted.' })
  key!: HomeKey;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'The oldest moment among them that something was due, where that makes sense.',
  })
  oldestDueAt!: Date | null;
}

@ObjectType({
  description: 'How many referrals came from an authority. Exact: not for publication.',
})
export class AuthorityCount {
  @Directive(nonPersonal)
  @Field(() => LocalAuthorityStub, { description: 'The authority where the children lived.' })
  authority!: LocalAuthorityStub;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many referrals.' })
  count!: number;
}

@ObjectType({ description: 'Where the working day begins.' })
export class Home {
  @Directive(nonPersonal)
  @Field(() => [HomeCount], { description: 'What needs somebody, counted.' })
  counts!: HomeCount[];

  @Directive(nonPersonal)
  @Field(() => [AuthorityCount], {
    description: 'Referrals of the last 30 days by authority, most first.',
  })
  referralsByAuthority!: AuthorityCount[];
}
