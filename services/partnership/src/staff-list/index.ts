import { StaffListResolver } from './staff-list.resolver.js';

export { runStaffListCommand } from './staff-list.command.js';

/** The resolver of staff lists. */
export const staffListResolvers = [StaffListResolver] as const;
