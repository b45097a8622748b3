import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Info,
  Int,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { londonDay } from '@ictg/kit/calendar';
import { selectedFields, type GraphContext } from '@ictg/kit/graph';
import { Child, childrenById } from '../child/index.js';
import { AgencyStub, agencyStub } from '../stub/agency.stub.js';
import { AdviceStandingEnum } from './advice.enum.js';
import { AdviceFilterInput, AdviceGroupEnum, AdvicesArgs } from './advice.input.js';
import { adviceAccess } from './advice.policy.js';
import {
  adviceCount,
  advicePage,
  advicesBy,
  advicesById,
  type AdviceGroup,
} from './advice.queries.js';
import { countsOn, standingOn, type AdviceStanding } from './advice.rules.js';
import { Advice, AdviceAccess, AdviceConnection, AdviceFollowUpRow } from './advice.type.js';
import { adviceFollowUp } from './follow-up.queries.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

/** Questions about advice, and its fields. */
@Resolver(() => Advice)
export class AdviceResolver {
  @Query(() => Advice, {
    nullable: true,
    description: 'One piece of advice, or null when there is none that this person may see.',
  })
  async advice(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Advice | null> {
    const advice = (await advicesById(context.desk, [id])).get(id) ?? null;
    if (advice) noteLook(context, advice, selectedFields(info));
    return advice;
  }

  @Query(() => AdviceConnection, {
    description: 'What agencies were asked to do. Only what this person may see.',
  })
  async advices(
    @Args(() => AdvicesArgs) { first, after, filter, order }: AdvicesArgs,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdviceConnection> {
    const page = await advicePage(context.desk, {
      first,
      after: after ?? null,
      filter: filter ?? {},
      order,
    });
    const fields = selectedFields(info, ['edges', 'node']);
    for (const { node } of page.edges) noteLook(context, node, fields);
    return page as AdviceConnection;
  }

  @Query(() => Int, {
    description:
      'How much advice a filter finds. Exact, of rows this person may see: not for publication.',
  })
  adviceCount(
    @Arg('filter', () => AdviceFilterInput, { nullable: true, description: 'Which advice.' })
    filter: AdviceFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<number> {
    return adviceCount(desk, filter ?? {});
  }

  @Query(() => [AdviceFollowUpRow], {
    description:
      'What became of advice, counted by group. Every number is a filter of `advices`. Exact: not for publication.',
  })
  adviceFollowUp(
    @Arg('by', () => AdviceGroupEnum, { description: 'By what it is counted.' }) by: AdviceGroup,
    @Arg('filter', () => AdviceFilterInput, { nullable: true, description: 'Which advice.' })
    filter: AdviceFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<AdviceFollowUpRow[]> {
    return adviceFollowUp(desk, by, filter ?? {});
  }

  @Directive(identity)
  @FieldResolver(() => Child, { nullable: true, description: 'The child, if one is known.' })
  async child(
    @Root() advice: Advice,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Child | null> {
    if (!advice.childId) return null;
    const fields = selectedFields(info);
    context.desk.looked({ childId: advice.childId, record: 'child', fields });
    return context.loader('child', (ids) => childrenById(context.desk, ids)).load(advice.childId);
  }

  @Directive(professional)
  @FieldResolver(() => AgencyStub, {
    nullable: true,
    description: 'The agency in the directory, if it is there.',
  })
  agency(@Root() { agencyId }: Advice): AgencyStub | null {
    return agencyStub(agencyId);
  }

  @Directive(sensitive)
  @FieldResolver(() => AdviceStandingEnum, { description: 'How it stands today.' })
  standing(@Root() advice: Advice): AdviceStanding {
    return standingOn(advice, londonDay(new Date()));
  }

  @Directive(nonPersonal)
  @FieldResolver(() => Boolean, {
    description: 'Whether it counts against the agency: the first agreed day passed without it.',
  })
  countsAgainst(@Root() advice: Advice): boolean {
    return countsOn(advice, londonDay(new Date()));
  }

  @Directive(nonPersonal)
  @FieldResolver(() => AdviceAccess, { description: 'What this person may do here.' })
  access(@Root() advice: Advice, @Ctx() { viewer }: GraphContext): AdviceAccess {
    return adviceAccess(viewer, advice);
  }
}

/** What a child's record says of advice. */
@Resolver(() => Child)
export class AdviceOfChildResolver {
  @Directive(sensitive)
  @FieldResolver(() => [Advice], {
    description: 'What agencies were asked to do for the child, newest first.',
  })
  async advices(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Advice[]> {
    const { desk } = context;
    desk.looked({ childId: child.id, record: 'advice', fields: selectedFields(info) });
    return (
      (await context
        .loader('advicesOfChild', (ids) => advicesBy(desk, 'childId', ids))
        .load(child.id)) ?? []
    );
  }
}

function noteLook({ desk }: GraphContext, { childId }: Advice, fields: readonly string[]): void {
  if (childId) desk.looked({ childId, record: 'advice', fields });
}
