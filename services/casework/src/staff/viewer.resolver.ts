import { Ctx, FieldResolver, Query, Resolver } from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import type { Viewer } from '@ictg/kit/viewer';
import { may } from '../permission/permission.js';
import { staffMembersBySubject } from './staff.queries.js';
import { StaffMember } from './staff.type.js';
import { ViewerAccess, ViewerAccount } from './viewer.type.js';

/** Who is asking, and what their role includes. */
@Resolver(() => ViewerAccount)
export class ViewerResolver {
  @Query(() => ViewerAccount, { description: 'The person asking.' })
  viewer(@Ctx() { viewer }: GraphContext): ViewerAccount {
    const { subject, name, roles, areas } = viewer;
    return Object.assign(new ViewerAccount(), {
      subject,
      name,
      roles,
      areas,
      access: accessOf(viewer),
    });
  }

  @FieldResolver(() => StaffMember, { nullable: true })
  async staffMember(@Ctx() { desk, viewer }: GraphContext): Promise<StaffMember | null> {
    return (await staffMembersBySubject(desk, [viewer.subject])).get(viewer.subject) ?? null;
  }
}

function accessOf(viewer: Viewer): ViewerAccess {
  return Object.assign(new ViewerAccess(), {
    canFindChildren: may(viewer, 'child:read-card'),
    canSeeChildrenInFull: may(viewer, 'child:read'),
    canRestrict: may(viewer, 'child:restrict'),
    canSubmitReferral: may(viewer, 'referral:submit'),
    canDecideReferral: may(viewer, 'referral:decide'),
    canAllocate: may(viewer, 'support:allocate'),
    canWork: may(viewer, 'support:work'),
    canCloseSupport: may(viewer, 'support:close'),
    canSeeStaff: may(viewer, 'staff:read'),
    canChangeStaff: may(viewer, 'staff:change'),
    canSeeSettings: may(viewer, 'setting:read'),
    canDraftSettings: may(viewer, 'setting:draft'),
    canApproveSettings: may(viewer, 'setting:approve'),
    canSeeLog: may(viewer, 'child:read-log'),
    canSeeContractReturn: may(viewer, 'contract-return:read'),
    canSearchLog: may(viewer, 'log:search'),
  });
}
