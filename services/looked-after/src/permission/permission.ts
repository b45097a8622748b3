import { notAllowed } from '@ictg/kit/refusal';
import { has, practitionerRoles, type Role, type Viewer } from '@ictg/kit/viewer';

/** Who of the guardianship service may follow a child's own reference to the council's record of its care. */
export const followers = ['manager', ...practitionerRoles] as const satisfies readonly Role[];

/** The council whose records the viewer reads all of: its own; undefined for everybody else. */
export function ownCouncil({ roles, agency }: Viewer): string | undefined {
  return roles.includes('partner') ? agency : undefined;
}

/** Stops whoever is not of a council. */
export function mustBeOfCouncil(viewer: Viewer): void {
  if (ownCouncil(viewer) === undefined)
    throw notAllowed('Who of a council looked is told to its own people. Ask one of them.');
}

/** Whether the viewer may follow a reference that its owner has confirmed. */
export function mayFollow(viewer: Viewer): boolean {
  return has(viewer, 'system', ...followers);
}

/** Stops whoever is not a process of ours. */
export function mustBeProcessOfOurs(viewer: Viewer): void {
  if (!has(viewer, 'system'))
    throw notAllowed(
      'Only a process of ours asks this. Open a child: its reference says whether it is confirmed.',
    );
}
