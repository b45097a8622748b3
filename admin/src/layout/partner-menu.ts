import TeamsIcon from '@mui/icons-material/GroupsOutlined';
import type { MenuEntry } from './menu.js';

/** The places of a partner agency. Its own pages only: the back office is for the people of the service. */
export const partnerMenu: readonly MenuEntry[] = [
  { to: '/own-teams', label: 'Our teams', letter: 'p', icon: TeamsIcon },
];

/** Whether a page is a partner's to open. */
export function isForPartners(pathname: string): boolean {
  return partnerMenu.some(({ to }) => pathname === to || pathname.startsWith(`${to}/`));
}
