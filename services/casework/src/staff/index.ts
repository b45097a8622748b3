import { StaffCommandResolver } from './staff-command.resolver.js';
import { StaffResolver } from './staff.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

export { actsFor } from './acts-for.queries.js';
export { grantRole } from './commands/grant-role.js';
export { onCallAt, reachableAt, type Reachable } from './on-call.queries.js';
export {
  accountOn,
  newPostFault,
  postHolds,
  type Fault,
  type PostFacts,
  type PostSpan,
} from './post.rules.js';
export { LeaveEntity, OnCallEntity, PostEntity, StaffMemberEntity } from './staff.entity.js';
export {
  staffJson,
  staffMemberById,
  staffMemberOf,
  staffMembersById,
  staffMembersBySubject,
  type StaffRow,
} from './staff.queries.js';
export { Leave, StaffMember } from './staff.type.js';
export {
  codeOfRole,
  roleName,
  roleOfCode,
  weekdays,
  type StaffRole,
  type StaffRoleCode,
  type Weekday,
} from './staff.vocabulary.js';

/** The resolvers of the staff register. */
export const staffResolvers = [StaffResolver, StaffCommandResolver, ViewerResolver] as const;
