import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { prefixOf } from '@ictg/kit/database';
import { GraphContext, Node } from '@ictg/kit/graph';
import { childById } from '../child/child.queries.js';
import { may } from '../permission/permission.js';
import { referralsById } from '../referral/referral.queries.js';
import { staffMemberById } from '../staff/index.js';
import { supportsById } from '../support/index.js';

type Find = (context: GraphContext, id: string) => Promise<Node | null>;

const finders: Readonly<Record<string, Find>> = {
  chi: async ({ desk, viewer }, id) => (may(viewer, 'child:read-card') ? childById(desk, id) : null),
  ref: async ({ desk, viewer }, id) => (may(viewer, 'referral:read') ? ((await referralsById(desk, [id])).get(id) ?? null) : null),
  sup: async ({ desk, viewer }, id) => (may(viewer, 'child:read-card') ? ((await supportsById(desk, [id])).get(id) ?? null) : null),
  stf: async ({ desk, viewer }, id) => (may(viewer, 'staff:read') ? staffMemberById(desk, id) : null),
};

/** The records that are about a child, so that reading them is logged. */
const recordsOfChildren: Readonly<Record<string, string>> = { chi: 'child', ref: 'referral', sup: 'support' };

/** Anything with an id, by its id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'Anything with an id, or null when there is none that this person may see: the two are not told apart.' })
  async node(@Arg('id', () => ID, { description: 'The id.' }) id: string, @Ctx() context: GraphContext): Promise<Node | null> {
    const found = (await finders[prefixOf(id)]?.(context, id)) ?? null;
    const record = recordsOfChildren[prefixOf(id)];
    if (found && record) context.desk.looked({ childId: 'childId' in found ? String(found.childId) : found.id, record, fields: ['node'] });
    return found;
  }
}
