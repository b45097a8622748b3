import { randomUUID } from 'node:crypto';

/** What a person or a process may be to the service. A role says nothing yet about which children. */
export const roles = [
  'manager',
  'direct-worker',
  'rpc',
  'regional-practitioner',
  'post-18-worker',
  'line',
  'organiser',
  'analyst',
  'steward',
  'adjudicator',
  'auditor',
  'partner',
  'contract-manager',
  'competent-authority',
  'system',
] as const;
export type Role = (typeof roles)[number];

/** The roles of people who work with children, as guardian or through the professionals. */
export const practitionerRoles = [
  'direct-worker',
  'rpc',
  'regional-practitioner',
  'post-18-worker',
] as const satisfies readonly Role[];

/** Through which door a request came: it decides which part of the graph exists for it. */
export const doors = ['first-party', 'partner', 'analyst', 'service'] as const;
export type Door = (typeof doors)[number];

/** Who is asking, for the length of one request. */
export interface Viewer {
  /** Stable name of the person or process in the staff register, e.g. `manager`. */
  readonly subject: string;
  readonly name: string;
  readonly door: Door;
  readonly roles: readonly Role[];
  /** GSS codes that the roles are limited to; empty means wherever the role allows. */
  readonly areas: readonly string[];
  /** The agency a partner acts for: a GSS or force code, or `home-office`. */
  readonly agency?: string | undefined;
  /** The key by which a partner's program proved itself, by its thumbprint (RFC 7638); absent for people. */
  readonly clientKey?: string | undefined;
  /** The field groups that the partner's agreement opens now; for partners only. */
  readonly shares?: readonly string[] | undefined;
  readonly requestId: string;
}

/** Whether the viewer holds at least one of the roles. */
export function has(viewer: Viewer, ...wanted: readonly Role[]): boolean {
  return viewer.roles.some((role) => wanted.includes(role));
}

/** A process of ours acting under its own name, so that the log shows which one it was. */
export function systemViewer(name: string): Viewer {
  return {
    subject: `system:${name}`,
    name: `System (${name})`,
    door: 'service',
    roles: ['system'],
    areas: [],
    requestId: randomUUID(),
  };
}
