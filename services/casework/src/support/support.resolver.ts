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
import { Instant, selectedFields, type GraphContext } from '@ictg/kit/graph';
import { Child, childrenById } from '../child/index.js';
import { StaffMember } from '../staff/index.js';
import { dangersOf } from './danger.queries.js';
import { SupportFilterInput, SupportsArgs } from './support.input.js';
import { supportCount, supportPage, type SupportListItem } from './support-list.queries.js';
import { supportAccess } from './support.policy.js';
import { allocationsOf, guardiansOf, supportsById } from './support.queries.js';
import {
  Allocation,
  ChildDanger,
  Support,
  SupportAccess,
  SupportConnection,
} from './support.type.js';
import { weightReasonsOf } from './weight.queries.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

/** Questions about episodes of support, and their fields. */
@Resolver(() => Support)
export class SupportResolver {
  @Query(() => Support, {
    nullable: true,
    description: 'One episode of support, or null when there is none that this person may see.',
  })
  async support(
    @Arg('id', () => ID, { description: "The episode's id." }) id: string,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Support | null> {
    const support = (await supportsById(desk, [id])).get(id) ?? null;
    if (support)
      desk.looked({ childId: support.childId, record: 'support', fields: selectedFields(info) });
    return support;
  }

  @Query(() => SupportConnection, {
    description: 'Episodes of support. Only those of children whom this person may see.',
  })
  async supports(
    @Args(() => SupportsArgs) { first, after, filter, order }: SupportsArgs,
    @Ctx() { desk }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SupportConnection> {
    const fields = selectedFields(info, ['edges', 'node']);
    const page = await supportPage(desk, {
      first,
      after: after ?? null,
      filter: filter ?? {},
      order,
      fields,
    });
    for (const { node } of page.edges)
      desk.looked({ childId: node.childId, record: 'support', fields });
    return page as SupportConnection;
  }

  @Query(() => Int, {
    description:
      'How many episodes a filter finds. Exact, of rows this person may see: not for publication.',
  })
  supportCount(
    @Arg('filter', () => SupportFilterInput, { nullable: true, description: 'Which episodes.' })
    filter: SupportFilterInput | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<number> {
    return supportCount(desk, filter ?? {});
  }

  @Directive(identity)
  @FieldResolver(() => Child, { nullable: true, description: 'The child.' })
  async child(
    @Root() support: SupportListItem,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Child | null> {
    context.desk.looked({
      childId: support.childId,
      record: 'child',
      fields: selectedFields(info),
    });
    return (
      support.listedChild ??
      context.loader('child', (ids) => childrenById(context.desk, ids)).load(support.childId)
    );
  }

  @Directive(professional)
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The present worker; null while nobody is allocated.',
  })
  async guardian(
    @Root() support: SupportListItem,
    @Ctx() context: GraphContext,
  ): Promise<StaffMember | null> {
    if (support.listedGuardian !== undefined) return support.listedGuardian;
    return context
      .loader('guardianOfSupport', (ids) => guardiansOf(context.desk, ids))
      .load(support.id);
  }

  @Directive(sensitive)
  @FieldResolver(() => ChildDanger, { description: 'What the child may be in now.' })
  async danger(
    @Root() support: SupportListItem,
    @Ctx() context: GraphContext,
  ): Promise<ChildDanger | null> {
    return (
      support.listedDanger ??
      context.loader('dangerOfSupport', (ids) => dangersOf(context.desk, ids)).load(support.id)
    );
  }

  @Directive(sensitive)
  @FieldResolver(() => [Allocation], {
    description: 'Everybody who was the worker, the present one first. Empty on the thin card.',
  })
  async allocations(@Root() support: Support, @Ctx() context: GraphContext): Promise<Allocation[]> {
    return (
      (await context
        .loader('allocationsOfSupport', (ids) => allocationsOf(context.desk, ids))
        .load(support.id)) ?? []
    );
  }

  @Directive(nonPersonal)
  @FieldResolver(() => Instant, {
    nullable: true,
    description: 'When what it waits for now falls due: a worker, or first contact.',
  })
  dueAt(@Root() { state, allocationDueAt, firstContactDueAt }: Support): Date | null {
    if (state === 'AWAITING_ALLOCATION') return allocationDueAt;
    return state === 'ALLOCATED' ? firstContactDueAt : null;
  }

  @Directive(nonPersonal)
  @FieldResolver(() => Boolean, { description: 'Whether that time is past.' })
  isOverdue(@Root() support: Support): boolean {
    const dueAt = this.dueAt(support);
    return dueAt !== null && dueAt.getTime() < Date.now();
  }

  @Directive(sensitive)
  @FieldResolver(() => [String], {
    description: 'Why it weighs what it weighs, each with its points. Empty on the thin card.',
  })
  async weightReasons(@Root() support: Support, @Ctx() context: GraphContext): Promise<string[]> {
    return (
      (await context
        .loader('weightReasons', (ids) => weightReasonsOf(context.desk, ids))
        .load(support.id)) ?? []
    );
  }

  @Directive(nonPersonal)
  @FieldResolver(() => SupportAccess, { description: 'What this person may do here.' })
  access(@Root() support: Support, @Ctx() { viewer }: GraphContext): SupportAccess {
    return supportAccess(viewer, support.state);
  }
}
