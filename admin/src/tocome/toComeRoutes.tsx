import type { ReactElement } from 'react';
import { Route } from 'react-router-dom';
import { ToComePage } from '../state/ToComePage.js';

const parts = [
  {
    path: '/sessions',
    title: 'Sessions',
    willHold:
      'Awareness sessions for professionals: invitations, the register, evaluations, and which teams to visit next.',
    meanwhile: 'Keep registers as you do now; they can be loaded when this page opens.',
  },
] as const;

/** Routes of the places whose part is still to come. */
export function toComeRoutes(): ReactElement[] {
  return parts.map(({ path, ...page }) => (
    <Route key={path} path={path} element={<ToComePage {...page} />} />
  ));
}
