import type { ReactElement } from 'react';
import { Route } from 'react-router-dom';
import { ToComePage } from '../state/ToComePage.js';

const parts = [
  {
    path: '/line',
    title: 'Line',
    willHold:
      'Calls on the 24-hour line: who rings, what is happening, what was advised, and the safety plan, in the order people speak.',
    meanwhile:
      'The line itself answers on 0800 043 4303, day and night. A referral taken by telephone goes under New, Referral by telephone.',
  },
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
