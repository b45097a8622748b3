import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, selectedFields, type GraphContext, type Problem } from '@ictg/kit/graph';
import { notFound } from '@ictg/kit/refusal';
import { Child, childrenById } from '../child/index.js';
import { localAuthority, LocalAuthorityStub } from '../stub/local-authority.stub.js';
import { recordLocalGap, settleLocalGap } from './commands/keep-gap.js';
import { gapById, gapCounts, gapPage } from './gap.queries.js';
import {
  LocalGap,
  LocalGapConnection,
  LocalGapCount,
  LocalGapResult,
  LocalGapsArgs,
  LocalGapSaved,
  RecordLocalGapInput,
  SettleLocalGapInput,
} from './gap.type.js';

const identity = '@tag(name: "personal-identity")';
const nonPersonal = '@tag(name: "not-personal")';

/** What is needed and nobody here gives. */
@Resolver(() => LocalGap)
export class LocalGapResolver {
  @Query(() => LocalGapConnection, { description: 'Local gaps, the oldest first.' })
  async localGaps(
    @Args(() => LocalGapsArgs) { first, after, filter }: LocalGapsArgs,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<LocalGapConnection> {
    const page = await gapPage(desk, { first, after: after ?? null, filter: filter ?? {} });
    const fields = selectedFields(info, ['edges', 'node']);
    for (const { node } of page.edges)
      if (node.childId) desk.looked({ childId: node.childId, record: 'local gap', fields });
    return page as LocalGapConnection;
  }

  @Query(() => [LocalGapCount], {
    description:
      'Local gaps by authority. Exact, of rows this person may see: not for publication.',
  })
  localGapCounts(@Ctx() { desk }: GraphContext): Promise<LocalGapCount[]> {
    return gapCounts(desk);
  }

  @Mutation(() => LocalGapResult, { description: 'Records a local gap.' })
  recordLocalGap(
    @Arg('input', () => RecordLocalGapInput, { description: 'What is needed and where.' })
    input: RecordLocalGapInput,
    @Ctx() context: GraphContext,
  ): Promise<LocalGapSaved | Problem> {
    return saved(context, (desk) => recordLocalGap(desk, input));
  }

  @Mutation(() => LocalGapResult, { description: 'Says how a gap stands now.' })
  settleLocalGap(
    @Arg('input', () => SettleLocalGapInput, { description: 'What came of it.' })
    input: SettleLocalGapInput,
    @Ctx() context: GraphContext,
  ): Promise<LocalGapSaved | Problem> {
    return saved(context, (desk) => settleLocalGap(desk, input));
  }

  @Directive(nonPersonal)
  @FieldResolver(() => LocalAuthorityStub, { nullable: true, description: 'The authority.' })
  authority(@Root() { authorityGss }: LocalGap): LocalAuthorityStub | null {
    return localAuthority(authorityGss);
  }

  @Directive(identity)
  @FieldResolver(() => Child, { nullable: true, description: 'The child, if it is about one.' })
  async child(
    @Root() { childId }: LocalGap,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Child | null> {
    if (!childId) return null;
    context.desk.looked({ childId, record: 'child', fields: selectedFields(info) });
    return context.loader('child', (ids) => childrenById(context.desk, ids)).load(childId);
  }
}

function saved(
  context: GraphContext,
  work: (desk: Desk) => Promise<string>,
): Promise<LocalGapSaved | Problem> {
  return answer(LocalGapSaved, async () => {
    const gap = await gapById(context.desk, await context.command(work));
    if (!gap) throw notFound('local gap');
    if (gap.childId)
      context.desk.looked({ childId: gap.childId, record: 'local gap', fields: ['state'] });
    return { gap };
  });
}
