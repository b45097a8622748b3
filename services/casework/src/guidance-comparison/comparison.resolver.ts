import type { GraphQLResolveInfo } from 'graphql';
import {
  Args,
  Arg,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Info,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { PageArgs, selectedFields } from '@ictg/kit/graph';
import { Child, childrenById } from '../child/index.js';
import { Referral, referralsById } from '../referral/index.js';
import { Support, supportsById } from '../support/index.js';
import { changedCasePage, guidanceComparison, siteChangeComparison } from './comparison.queries.js';
import { ChangedCase, ChangedCaseConnection, GuidanceComparison } from './comparison.type.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';

/** What a version of the guidance would change for the open cases. */
@Resolver(() => GuidanceComparison)
export class ComparisonResolver {
  @Query(() => GuidanceComparison, {
    nullable: true,
    description:
      'Which open cases a version of the guidance would have decided differently; null when there is no such version.',
  })
  guidanceComparison(
    @Arg('versionId', () => ID, {
      description:
        'The version of the guidance: a draft, or one in force to be compared with the rules before it.',
    })
    versionId: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<GuidanceComparison | null> {
    return guidanceComparison(desk, versionId);
  }

  @Query(() => GuidanceComparison, {
    nullable: true,
    description:
      'Which open cases would be decided differently under a change of a site; null when there is no such change.',
  })
  siteChangeComparison(
    @Arg('changeId', () => ID, { description: 'The change of a site.' }) changeId: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<GuidanceComparison | null> {
    return siteChangeComparison(desk, changeId);
  }

  @Directive(sensitive)
  @FieldResolver(() => ChangedCaseConnection, {
    description: 'The cases that would be decided differently, referrals first.',
  })
  changed(
    @Root() comparison: GuidanceComparison,
    @Args(() => PageArgs) { first, after }: PageArgs,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): ChangedCaseConnection {
    const page = changedCasePage(comparison, first, after ?? null);
    const fields = selectedFields(info, ['edges', 'node']);
    for (const { node } of page.edges)
      desk.looked({ childId: node.childId, record: 'comparison', fields });
    return page as ChangedCaseConnection;
  }
}

/** The records behind a case. */
@Resolver(() => ChangedCase)
export class ChangedCaseResolver {
  @Directive(identity)
  @FieldResolver(() => Child, { nullable: true, description: 'The child.' })
  child(@Root() { childId }: ChangedCase, @Ctx() context: GraphContext): Promise<Child | null> {
    return context.loader('child', (ids) => childrenById(context.desk, ids)).load(childId);
  }

  @Directive(sensitive)
  @FieldResolver(() => Referral, {
    nullable: true,
    description: 'The referral, where one is open.',
  })
  referral(
    @Root() { kind, id }: ChangedCase,
    @Ctx() context: GraphContext,
  ): Promise<Referral | null> {
    if (kind !== 'REFERRAL') return Promise.resolve(null);
    return context.loader('referral', (ids) => referralsById(context.desk, ids)).load(id);
  }

  @Directive(sensitive)
  @FieldResolver(() => Support, {
    nullable: true,
    description: 'The support, where it is what is open.',
  })
  support(
    @Root() { kind, id }: ChangedCase,
    @Ctx() context: GraphContext,
  ): Promise<Support | null> {
    if (kind !== 'SUPPORT') return Promise.resolve(null);
    return context.loader('support', (ids) => supportsById(context.desk, ids)).load(id);
  }
}
