import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { childrenById, NrmReference } from '../child/index.js';
import { NrmTrackStub } from './nrm-track.stub.js';
import { openingOf } from './opening.js';

/** Where a child's NRM reference leads: to another owner's record, if that owner confirms the child. */
@Resolver(() => NrmReference)
export class NrmTrackResolver {
  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => NrmTrackStub, {
    nullable: true,
    description:
      "The Home Office's own record of this referral. Null when its service does not answer, which is not the same as a reference that is not confirmed.",
  })
  async track(
    @Root() { childId, reference }: NrmReference,
    @Ctx() context: GraphContext,
  ): Promise<NrmTrackStub | null> {
    const child = await context
      .loader('child', (ids) => childrenById(context.desk, ids))
      .load(childId);
    return (
      child &&
      Object.assign(new NrmTrackStub(), { reference, opening: openingOf(reference, child) })
    );
  }
}
