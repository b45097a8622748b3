import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { Child, childrenById, NrmReference } from '../child/index.js';
import { denialFor } from '../denial/index.js';
import { may } from '../permission/permission.js';
import { CareTrackStub } from './care-track.stub.js';
import { NrmTrackStub } from './nrm-track.stub.js';
import { openingOf } from './opening.js';

/** Where a child's NRM reference leads: to another owner's record, if that owner confirms the child. */
@Resolver(() => NrmReference)
export class NrmTrackResolver {
  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => NrmTrackStub, {
    nullable: true,
    description:
      "The Home Office's own record of this referral. Null when its service does not answer, which is not the same as a reference that is not confirmed, and while somebody says that it is not of this child (`denial`).",
  })
  async track(
    @Root() { childId, reference }: NrmReference,
    @Ctx() context: GraphContext,
  ): Promise<NrmTrackStub | null> {
    const child = await context
      .loader('child', (ids) => childrenById(context.desk, ids))
      .load(childId);
    if (await denialFor(context, childId, 'HOME_OFFICE', reference)) return null;
    return (
      child &&
      Object.assign(new NrmTrackStub(), { reference, opening: openingOf(reference, child) })
    );
  }
}

/** Where a child's Home Office reference leads: to the record of the council that looks after the child. */
@Resolver(() => Child)
export class CareTrackResolver {
  @Directive('@tag(name: "personal-sensitive")')
  @FieldResolver(() => CareTrackStub, {
    nullable: true,
    description:
      "The council's own record of the child's care, by the Home Office reference that both have. Null without such a reference, on the thin card, when the council's service does not answer, and while somebody says that it is not of this child (`careDenial`).",
  })
  async careTrack(
    @Root() child: Child,
    @Ctx() context: GraphContext,
  ): Promise<CareTrackStub | null> {
    const { id, homeOfficeReference: reference } = child;
    if (!reference || !may(context.viewer, 'child:read')) return null;
    if (await denialFor(context, id, 'COUNCIL', reference)) return null;
    return Object.assign(new CareTrackStub(), { reference, opening: openingOf(reference, child) });
  }
}
