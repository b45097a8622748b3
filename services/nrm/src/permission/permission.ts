import { notAllowed } from '@ictg/kit/refusal';
import { has, practitionerRoles, type Role, type Viewer } from '@ictg/kit/viewer';

/** Who decides in the NRM, and so reads everything here. */
export const deciders = ['competent-authority'] as const satisfies readonly Role[];

/** Who of the service may follow a child's own reference to the decisions about that child. */
export const followers = ['manager', ...practitionerRoles] as const satisfies readonly Role[];

/** Whether the viewer may read every NRM referral, by list and by name. */
export function mayReadAll(viewer: Viewer): boolean {
  return has(viewer, 'system', ...deciders);
}

/** Whether the viewer may follow a reference that its owner has confirmed. */
export function mayFollow(viewer: Viewer): boolean {
  return mayReadAll(viewer) || has(viewer, ...followers);
}

/** Stops whoever is not a process of ours. */
export function mustBeProcessOfOurs(viewer: Viewer): void {
  if (!has(viewer, 'system'))
    throw notAllowed(
      'Only a process of ours asks this. Open a child: its reference says whether it is confirmed.',
    );
}
