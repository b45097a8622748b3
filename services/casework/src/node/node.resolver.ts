import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { prefixOf } from '@ictg/kit/database';
import type { GraphContext } from '@ictg/kit/graph';
import { Node } from '@ictg/kit/graph';
import { advicesById } from '../advice/index.js';
import { childById } from '../child/index.js';
import { consultationsById } from '../consultation/index.js';
import { contactsById } from '../contact/index.js';
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
  con: async ({ desk, viewer }, id) =>
    may(viewer, 'consultation:read')
      ? ((await consultationsById(desk, [id])).get(id) ?? null)
      : null,
  adv: async ({ desk, viewer }, id) =>
    may(viewer, 'advice:read') ? ((await advicesById(desk, [id])).get(id) ?? null) : null,
  ctc: async ({ desk, viewer }, id) =>
    may(viewer, 'contact:read') ? ((await contactsById(desk, [id])).get(id) ?? null) : null,
  gdv: ({ desk, viewer }, id) =>
    may(viewer, 'setting:read') ? guidanceVersion(desk, id) : nothing,
};
const nothing = Promise.resolve(null);
const records: Readonly<Record<string, string>> = {
  chi: 'child',
  ref: 'referral',
  sup: 'support',
  con: 'consultation',
  adv: 'advice',
};

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
    const childId = found && 'childId' in found ? (found.childId as string | null) : id;
    // A consultation need not be about a child, and then nobody's record was looked at.
    if (found && record && childId !== null)
      context.desk.looked({ childId, record, fields: ['node'] });
    return found;
  }
}
