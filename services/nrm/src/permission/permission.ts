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

/** Stops whoever does not decide. */
export function mustReadAll(viewer: Viewer): void {
  if (!mayReadAll(viewer))
    throw notAllowed(
      'The list of NRM referrals is the Home Office’s. Open a child of yours: its reference leads to its own.',
    );
}

/** Stops whoever is not of the competent authority, our own processes included. */
export function mustDecide(viewer: Viewer): void {
  if (!has(viewer, ...deciders))
    throw notAllowed(
      'Who of the competent authority looked is told to its own people. Ask one of them.',
    );
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
