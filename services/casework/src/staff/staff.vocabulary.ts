import { roles, type Role } from '@ictg/kit/viewer';

// These stand for other agencies and for our own processes: nobody on the staff register holds them.
const neverStaff = [
  'system',
  'partner',
  'contract-manager',
  'competent-authority',
] as const satisfies readonly Role[];

/** The roles that a post on the staff register can have. */
export type StaffRole = Exclude<Role, (typeof neverStaff)[number]>;
export const staffRoles = roles.filter(
  (role): role is StaffRole => !(neverStaff as readonly Role[]).includes(role),
);

/** A staff role as the graph writes it: `direct-worker` is DIRECT_WORKER. */
export type StaffRoleCode =
  | 'MANAGER'
  | 'DIRECT_WORKER'
  | 'RPC'
  | 'REGIONAL_PRACTITIONER'
  | 'POST_18_WORKER'
  | 'LINE'
  | 'ORGANISER'
  | 'ANALYST'
  | 'STEWARD'
  | 'ADJUDICATOR'
  | 'AUDITOR';

/** The role that the graph writes so. */
export function roleOfCode(code: StaffRoleCode): StaffRole {
  return code.toLowerCase().replaceAll('_', '-') as StaffRole;
}

/** How the graph writes a role. */
export function codeOfRole(role: StaffRole): StaffRoleCode {
  return role.toUpperCase().replaceAll('-', '_') as StaffRoleCode;
}

const roleNames: Record<StaffRole, string> = {
  manager: 'service manager',
  'direct-worker': 'direct worker',
  rpc: 'Regional Practice Coordinator',
  'regional-practitioner': 'regional practitioner',
  'post-18-worker': 'post-18 worker',
  line: 'support line adviser',
  organiser: 'session organiser',
  analyst: 'analyst',
  steward: 'statistics steward',
  adjudicator: 'link reviewer',
  auditor: 'auditor',
};

/** A role in words, for sentences. */
export function roleName(role: StaffRole): string {
  return roleNames[role];
}

/** Days of the week; stored as 1 for Monday to 7 for Sunday. */
export const weekdays = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;
export type Weekday = (typeof weekdays)[number];

/** What somebody on call is there for. */
export const duties = ['REFERRALS', 'MANAGER', 'LINE'] as const;
export type Duty = (typeof duties)[number];
