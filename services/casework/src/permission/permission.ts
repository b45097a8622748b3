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
  'referral:submit': ['manager', 'line', 'partner'],
  'referral:follow': ['partner'],
  'referral:read': ['manager', ...practitioners],
  'file:keep': ['manager', 'line', 'partner'],
  'referral:pick-up': ['manager', 'line'],
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
  'filter:keep': ['manager', 'line', ...practitioners],
  'task:read': ['manager', 'line', ...practitioners],
  'home:read': ['manager', 'line', ...practitioners],
  'contract-return:read': ['manager'],
  'contract-return:freeze': ['manager'],
  'record:load': ['system'],
  'referral-count:fetch': ['system'],
  'shared-child:read': ['partner'],
  'change-mail:address': ['partner'],
  'nrm-report:read-sent': ['competent-authority'],
  'nrm-report:receipt': ['competent-authority'],
  'agency-look:read': ['partner', 'contract-manager', 'competent-authority'],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof permissions;

/** What each permission lets somebody do, in the words of a refusal. */
const inWords: Readonly<Record<Permission, string>> = {
  'child:read-card': 'seeing children',
  'child:read': "reading a child's full record",
  'child:change': "changing a child's record",
  'child:restrict': "restricting a child's record",
  'child:read-whereabouts': 'opening where a child is',
  'child:read-log': "reading the log of a child's record",
  'log:read-names': 'reading names in the log',
  'log:search': 'searching the log',
  'referral:submit': 'taking referrals',
  'referral:follow': 'following referrals from outside',
  'referral:read': 'reading referrals',
  'file:keep': 'sending files',
  'referral:pick-up': 'picking up urgent referrals',
  'referral:triage': 'working through referrals',
  'referral:decide': 'deciding on referrals',
  'call:take': 'taking calls',
  'call:read': 'reading calls',
  'plan:read': 'reading safety plans',
  'plan:write': 'giving safety plans',
  'support:allocate': 'allocating workers',
  'support:work': "working on a child's support",
  'support:close': 'closing support',
  'missing:report': 'reporting a child missing',
  'outcome:compare': 'comparing outcomes',
  'supervision:record': 'recording supervision',
  'supervision:read': 'reading supervision',
  'consultation:read': 'reading consultations',
  'consultation:hold': 'holding consultations',
  'consultation:change-any': 'changing the consultations of others',
  'advice:read': 'reading advice',
  'advice:give': 'giving advice',
  'advice:follow-up-any': 'following up the advice of others',
  'contact:read': 'reading contacts',
  'contact:record': 'recording contacts',
  'contact:change-any': 'changing the contacts of others',
  'gap:read': 'reading local gaps',
  'gap:record': 'recording local gaps',
  'matter:bring': 'bringing a complaint or incident',
  'matter:handle': 'dealing with complaints and incidents',
  'staff:read': 'reading the staff register',
  'staff:change': 'changing the staff register',
  'setting:read': 'reading the settings',
  'setting:draft': 'drafting settings',
  'setting:approve': 'approving settings',
  'draft:keep': 'keeping drafts',
  'filter:keep': 'saving filters',
  'task:read': 'reading tasks',
  'home:read': 'the page Today',
  'contract-return:read': 'reading contract returns',
  'contract-return:freeze': 'freezing contract returns',
  'record:load': 'loading records from files',
  'shared-child:read': 'reading what agreements open to partners',
  'change-mail:address': 'naming whom a partner wants told of changes',
  'nrm-report:read-sent': 'reading what was sent for decisions of the NRM',
  'nrm-report:receipt': 'saying that what was sent for a decision has been received',
  'agency-look:read': 'reading what people of a partner agency looked at',
  'referral-count:fetch': 'fetching counts of referrals: processes of ours do',
};

/** Whether the viewer may do this at all. */
export function may(viewer: Viewer, permission: Permission): boolean {
  return has(viewer, 'system', ...permissions[permission]);
}

/** Stops with a sentence when the viewer may not do this. */
export function mustBeAllowed(viewer: Viewer, permission: Permission): void {
  if (!may(viewer, permission))
    throw notAllowed(
      `Your role does not include ${inWords[permission]}. Ask a service manager if you need it.`,
    );
}
