import { notAllowed } from '@ictg/kit/refusal';
import { has, type Viewer } from '@ictg/kit/viewer';
import { may, mustBeAllowed, type Permission } from '../permission/permission.js';
import { clientLifecycle, type ClientAction } from './client.states.js';
import type { PartnerClient } from './client.entity.js';

/** Whoever holds a stolen token must not be able to add a key of their own: programs keep no connections. */
export function mustBeAPerson(viewer: Viewer, permission: Permission): void {
  mustBeAllowed(viewer, permission);
  if (viewer.clientKey !== undefined)
    throw notAllowed('A program cannot do this. Sign in to the back office yourself.');
}

/** Whether the viewer may do this with a connection that exists for them. */
export function mayMove(
  viewer: Viewer,
  client: Pick<PartnerClient, 'state'>,
  action: ClientAction,
) {
  const permission = action === 'stop' && !keeps(viewer) ? 'client:keep-own' : 'client:admit';
  return (
    viewer.clientKey === undefined &&
    may(viewer, permission) &&
    clientLifecycle.move(client.state, action).ok
  );
}

/** Whether somebody admits connections of every partner. */
export function keeps(viewer: Viewer): boolean {
  return may(viewer, 'client:admit') || has(viewer, 'system');
}
