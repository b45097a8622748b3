import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, graphEnum } from '@ictg/kit/graph';
import type { Offer } from '../eligibility/index.js';
import { OfferEnum } from '../referral/index.js';
import type { OpenCaseKind } from './open-case.queries.js';

const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';

export const OpenCaseKindEnum = graphEnum<OpenCaseKind>(
  'OpenCaseKind',
  'What of a child is open.',
  {
    REFERRAL: 'A referral that is still to be decided.',
    SUPPORT: 'Support that is going on.',
  },
);

@ObjectType({
  description:
    'How many open cases would be offered one thing instead of another. Exact, of rows this person may see: not for publication.',
})
export class OfferChangeCount {
  @Directive(nonPersonal)
  @Field(() => OfferEnum, { description: 'Without the version.' })
  before!: Offer;

  @Directive(nonPersonal)
  @Field(() => OfferEnum, { description: 'With it.' })
  after!: Offer;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many cases.' })
  count!: number;
}

@ObjectType({
  description: 'An open case that a version of the guidance would have decided differently.',
})
export class ChangedCase {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The id of the referral or of the support.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => OpenCaseKindEnum, { description: 'What is open.' })
  kind!: OpenCaseKind;

  @Directive(sensitive)
  @Field(() => OfferEnum, { description: 'What is offered without the version.' })
  before!: Offer;

  @Directive(sensitive)
  @Field(() => OfferEnum, { description: 'What is offered with it.' })
  after!: Offer;

  @Directive(sensitive)
  @Field(() => String, { description: 'The deciding reason without the version.' })
  reasonBefore!: string;

  @Directive(sensitive)
  @Field(() => String, { description: 'The deciding reason with it.' })
  reasonAfter!: string;

  childId!: string;
}

export const ChangedCaseConnection = connectionOf(ChangedCase, 'ChangedCase');
export type ChangedCaseConnection = InstanceType<typeof ChangedCaseConnection>;

@ObjectType({
  description:
    'What a version of the guidance would change: every open case decided without it and with it, by the rules of its first day. A referral is judged by the facts of its receipt, support by those of today.',
})
export class GuidanceComparison {
  @Directive(nonPersonal)
  @Field(() => Int, {
    description: 'How many open cases were compared: all that this person may see.',
  })
  total!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many are offered the same.' })
  unchanged!: number;

  @Directive(nonPersonal)
  @Field(() => [OfferChangeCount], {
    description:
      'How many would be offered something else, by offer before and after, most frequent first.',
  })
  counts!: readonly OfferChangeCount[];

  cases!: readonly ChangedCase[];
}
