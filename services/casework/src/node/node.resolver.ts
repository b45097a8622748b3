import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { prefixOf } from '@ictg/kit/database';
import type { GraphContext } from '@ictg/kit/graph';
import { Node } from '@ictg/kit/graph';
import { childById } from '../child/index.js';
import { may } from '../permission/permission.js';
import { staffMembersById } from '../staff/index.js';
import { supportsById } from '../support/index.js';
import { referralsById } from '../referral/index.js';
import { guidanceVersion } from '../setting/index.js';

type Find = (context: GraphContext, id: string) => Promise<Node | null>;

const finders: Readonly<Record<string, Find>> = {
  chi: ({ desk, viewer }, id) => (may(viewer, 'child:read-card') ? childById(desk, id) : nothing),
  ref: async ({ desk, viewer }, id) =>
    may(viewer, 'referral:read') ? ((await referralsById(desk, [id])).get(id) ?? null) : null,
  sup: async ({ desk, viewer }, id) =>
    may(viewer, 'referral:read') ? ((await supportsById(desk, [id])).get(id) ?? null) : null,
  stf: async ({ desk, viewer }, id) =>
    may(viewer, 'staff:read') ? ((await staffMembersById(desk, [id])).get(id) ?? null) : null,
  gdv: ({ desk, viewer }, id) =>
    may(viewer, 'setting:read') ? guidanceVersion(desk, id) : nothing,
};
const nothing = Promise.resolve(null);
const records: Readonly<Record<string, string>> = { chi: 'child', ref: 'referral', sup: 'support' };

/** Anything with an id, by its id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Anything with an id, or null when there is none that this person may see: the two are not told apart.',
  })
  async node(
    @Arg('id', () => ID, { description: 'The id.' }) id: string,
    @Ctx() context: GraphContext,
  ): Promise<Node | null> {
    const kind = prefixOf(id);
    const found = (await finders[kind]?.(context, id)) ?? null;
    const record = records[kind];
    if (found && record)
      context.desk.looked({
        childId: 'childId' in found ? String(found.childId) : found.id,
        record,
        fields: ['node'],
      });
    return found;
  }
}
