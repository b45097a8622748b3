import { notAllowed } from '@ictg/kit/refusal';
import { has, type Role, type Viewer } from '@ictg/kit/viewer';

const practitioners = ['direct-worker', 'rpc', 'regional-practitioner', 'post-18-worker'] as const;

/**
 * What each role may do. Which children it may do it to is decided by row-level security, not here.
 * The list is closed: what is not named nobody may do.
 */
export const permissions = {
  'child:read-card': ['manager', 'line', ...practitioners],
  'child:read': ['manager', ...practitioners],
  'child:change': ['manager', ...practitioners],
  'child:restrict': ['manager'],
  'child:read-whereabouts': ['manager', ...practitioners],
  'child:read-log': ['manager', ...practitioners, 'auditor'],
  'log:read-names': ['auditor'],
  'log:search': ['auditor'],
  'referral:submit': ['manager', 'line'],
  'referral:read': ['manager', ...practitioners],
  'referral:triage': ['manager'],
  'referral:decide': ['manager'],
  'call:take': ['manager', 'line'],
  'call:read': ['manager', 'line', ...practitioners],
  'plan:read': ['manager', 'line', ...practitioners],
  'plan:write': ['manager', 'line', ...practitioners],
  'support:allocate': ['manager'],
  'support:work': ['manager', ...practitioners],
  'support:close': ['manager'],
  'missing:report': ['manager', 'line', ...practitioners],
  'outcome:compare': ['manager'],
  'supervision:record': ['manager'],
  'supervision:read': ['manager', ...practitioners],
  'consultation:read': ['manager', ...practitioners],
  'consultation:hold': ['manager', 'rpc'],
  'consultation:change-any': ['manager'],
  'advice:read': ['manager', ...practitioners],
  'advice:give': ['manager', ...practitioners],
  'advice:follow-up-any': ['manager'],
  'contact:read': ['manager', ...practitioners],
  'contact:record': ['manager', ...practitioners],
  'contact:change-any': ['manager'],
  'gap:read': ['manager', ...practitioners],
  'gap:record': ['manager', ...practitioners],
  'matter:bring': ['manager', 'line', ...practitioners],
  'matter:handle': ['manager'],
  'staff:read': ['manager', 'line', 'organiser', ...practitioners],
  'staff:change': ['manager'],
  'setting:read': ['manager', 'line', 'auditor', ...practitioners],
  'setting:draft': ['manager'],
  'setting:approve': ['manager'],
  'draft:keep': ['manager', 'line', 'organiser', ...practitioners],
  'task:read': ['manager', 'line', ...practitioners],
  'home:read': ['manager', 'line', ...practitioners],
  'contract-return:read': ['manager'],
  'contract-return:freeze': ['manager'],
  'record:load': ['system'],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof permissions;

/** Whether the viewer may do this at all. */
export function may(viewer: Viewer, permission: Permission): boolean {
  return has(viewer, 'system', ...permissions[permission]);
}

/** Stops with a sentence when the viewer may not do this. */
export function mustBeAllowed(viewer: Viewer, permission: Permission): void {
  if (!may(viewer, permission))
    throw notAllowed(
      `Your role does not include this (${permission}). Ask a service manager if you need it.`,
    );
}
