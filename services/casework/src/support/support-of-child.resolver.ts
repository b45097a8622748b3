import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, Directive, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import { selectedFields, type GraphContext } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import { StaffMember } from '../staff/index.js';
import { guardiansOf, supportsOfChildren } from './support.queries.js';
import { supportLifecycle } from './support.states.js';
import { Support } from './support.type.js';

const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

/** What a child's record says of support. */
@Resolver(() => Child)
export class SupportOfChildResolver {
  @Directive(sensitive)
  @FieldResolver(() => [Support], { description: 'Every episode of support, newest first.' })
  async supports(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Support[]> {
    context.desk.looked({ childId: child.id, record: 'support', fields: selectedFields(info) });
    return supportsOf(context, child.id);
  }

  @Directive(sensitive)
  @FieldResolver(() => Support, {
    nullable: true,
    description: 'The episode that goes on; null when none does.',
  })
  async currentSupport(
    @Root() child: Child,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Support | null> {
    context.desk.looked({ childId: child.id, record: 'support', fields: selectedFields(info) });
    return current(await supportsOf(context, child.id));
  }

  @Directive(professional)
  @FieldResolver(() => StaffMember, {
    nullable: true,
    description: 'The present worker; null while nobody is allocated.',
  })
  async guardian(@Root() child: Child, @Ctx() context: GraphContext): Promise<StaffMember | null> {
    context.desk.looked({ childId: child.id, record: 'support', fields: ['guardian'] });
    const support = current(await supportsOf(context, child.id));
    return (
      support &&
      context.loader('guardianOfSupport', (ids) => guardiansOf(context.desk, ids)).load(support.id)
    );
  }
}

async function supportsOf(context: GraphContext, childId: string): Promise<Support[]> {
  return (
    (await context
      .loader('supportsOfChild', (ids) => supportsOfChildren(context.desk, ids))
      .load(childId)) ?? []
  );
}

function current(supports: readonly Support[]): Support | null {
  return supports.find(({ state }) => supportLifecycle.isOpen(state)) ?? null;
}
