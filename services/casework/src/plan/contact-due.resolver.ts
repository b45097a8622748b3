import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { PlainDate, type GraphContext } from '@ictg/kit/graph';
import { Support } from '../support/index.js';
import { contactsDueOf } from './contact-due.queries.js';

/** When the child of an episode is to be seen next. */
@Resolver(() => Support)
export class ContactDueOfSupportResolver {
  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => PlainDate, {
    nullable: true,
    description:
      'By when the child is to be seen, or spoken to, as was decided; late once it is past. Null where nothing was decided, the child is missing, or on the thin card.',
  })
  async contactDueOn(
    @Root() { id }: Support,
    @Ctx() context: GraphContext,
  ): Promise<string | null> {
    const due = await context
      .loader('contactDueOfSupport', (ids) => contactsDueOf(context.desk, ids))
      .load(id);
    return due ?? null;
  }
}
