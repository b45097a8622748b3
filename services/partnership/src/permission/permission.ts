import { notAllowed } from '@ictg/kit/refusal';
import { has, type Role, type Viewer } from '@ictg/kit/viewer';

/** Everybody of the service, whatever they do for it. */
export const ownRoles = [
  'manager',
  'organiser',
  'line',
  'direct-worker',
  'rpc',
  'regional-practitioner',
  'post-18-worker',
  'steward',
  'adjudicator',
  'auditor',
] as const satisfies readonly Role[];

/** The roles that keep the directory. */
export const directoryKeepers = ['manager', 'organiser'] as const satisfies readonly Role[];

/** The roles that keep the programme of awareness sessions. */
export const programmeKeepers = ['manager', 'organiser'] as const satisfies readonly Role[];

/** The roles that work with who comes to sessions: those who keep the programme, and those who train. */
export const sessionRoles = ['manager', 'organiser', 'rpc'] as const satisfies readonly Role[];
/** The roles that work with professionals, and so may look one up. */
export const peopleReaders = [
  'manager',
  'organiser',
  'line',
  'direct-worker',
  'rpc',
  'regional-practitioner',
  'post-18-worker',
  'auditor',
] as const satisfies readonly Role[];

/** The roles that keep teams, people and their posts. */
export const peopleKeepers = ['manager', 'organiser', 'rpc'] as const satisfies readonly Role[];

/** The roles that keep sharing agreements: two different people approve each. */
export const agreementKeepers = ['manager', 'auditor'] as const satisfies readonly Role[];

/** The roles of partners of every kind. */
export const partnerRoles = [
  'partner',
  'contract-manager',
  'competent-authority',
] as const satisfies readonly Role[];

/** What each role may do. The list is closed: what is not named nobody may do. */
export const permissions = {
  'agency:read': ownRoles,
  'agency:change': directoryKeepers,
  'course:read': ownRoles,
  'course:change': programmeKeepers,
  'session:read': ownRoles,
  'session:plan': sessionRoles,
  'session:change-any': programmeKeepers,
  'booking:read': sessionRoles,
  'programme:set': ['manager'],
  'team:read': [...ownRoles, 'partner'],
  'people:read': peopleReaders,
  'people:change': peopleKeepers,
  'people:merge': directoryKeepers,
  'engagement:read': [...sessionRoles, 'auditor', 'partner'],
  'engagement:record': sessionRoles,
  'engagement:answer': ['partner'],
  'post:answer': ['partner'],
  'coverage:read': sessionRoles,
  'agreement:read': agreementKeepers,
  'agreement:draft': agreementKeepers,
  'agreement:approve': agreementKeepers,
  'agreement:read-own': partnerRoles,
  'client:read': agreementKeepers,
  'client:admit': agreementKeepers,
  'client:read-own': partnerRoles,
  'client:keep-own': partnerRoles,
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof permissions;

const inWords: Readonly<Record<Permission, string>> = {
  'agency:read': 'reading the directory',
  'agency:change': 'changing the directory',
  'course:read': 'reading courses',
  'course:change': 'changing courses',
  'session:read': 'reading the programme of sessions',
  'session:plan': 'planning sessions',
  'session:change-any': "changing other people's sessions",
  'booking:read': 'reading who comes to sessions',
  'programme:set': 'changing the settings of the programme',
  'team:read': 'reading about teams',
  'people:read': 'looking up professionals',
  'people:change': 'keeping teams and professionals',
  'people:merge': 'merging records of professionals',
  'engagement:read': 'reading what teams were asked',
  'engagement:record': 'recording what teams were asked',
  'engagement:answer': "answering for a team: that is the agency's own to do",
  'post:answer': "saying who is still there: that is the agency's own to do",
  'coverage:read': 'reading coverage',
  'agreement:read': 'reading sharing agreements',
  'agreement:draft': 'drafting sharing agreements',
  'agreement:approve': 'approving, suspending and ending sharing agreements',
  'agreement:read-own': "reading a partner's own sharing agreement",
  'client:read': "reading partners' connections",
  'client:admit': "admitting and stopping partners' connections",
  'client:read-own': "reading a partner's own connections",
  'client:keep-own': "registering a partner's own connections and their keys",
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
