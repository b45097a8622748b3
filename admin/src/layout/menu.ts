import type { SvgIconComponent } from '@mui/icons-material';
import LinkIcon from '@mui/icons-material/CompareArrowsOutlined';
import CalendarIcon from '@mui/icons-material/CalendarMonthOutlined';
import ChildIcon from '@mui/icons-material/ChildCareOutlined';
import ConnectionIcon from '@mui/icons-material/CableOutlined';
import ConsultationIcon from '@mui/icons-material/ForumOutlined';
import InsightIcon from '@mui/icons-material/InsightsOutlined';
import LogIcon from '@mui/icons-material/FactCheckOutlined';
import LineIcon from '@mui/icons-material/PhoneInTalkOutlined';
import PeopleIcon from '@mui/icons-material/GroupsOutlined';
import PlaceIcon from '@mui/icons-material/PlaceOutlined';
import MatterIcon from '@mui/icons-material/ReportOutlined';
import RequestIcon from '@mui/icons-material/QuestionAnswerOutlined';
import ReferralIcon from '@mui/icons-material/MoveToInboxOutlined';
import SessionIcon from '@mui/icons-material/CoPresentOutlined';
import AgreementIcon from '@mui/icons-material/HandshakeOutlined';
import SettingsIcon from '@mui/icons-material/TuneOutlined';
import ChangeIcon from '@mui/icons-material/UpdateOutlined';
import TodayIcon from '@mui/icons-material/TodayOutlined';
import type { Role } from '../session/role.js';

/** One place of work in the menu. */
export interface MenuEntry {
  readonly to: string;
  readonly label: string;
  /** What fits under an icon on a phone, where the label does not. */
  readonly short?: string;
  readonly letter: string;
  /** Pages that belong here although their address stands beside it. */
  readonly also?: readonly string[];
  readonly icon: SvgIconComponent;
  /** Who works here; nobody named means everybody of the service. */
  readonly roles?: readonly Role[];
  /** Said to those who do not work here. */
  readonly why?: string;
}

/** Those who work on cases. */
export const caseRoles: readonly Role[] = [
  'manager',
  'direct-worker',
  'rpc',
  'regional-practitioner',
  'post-18-worker',
];

/** The menu, in the order of the working day. */
export const menu: readonly MenuEntry[] = [
  { to: '/', label: 'Today', letter: 't', also: ['/tasks'], icon: TodayIcon },
  {
    to: '/referrals',
    label: 'Referrals',
    letter: 'r',
    icon: ReferralIcon,
    also: ['/allocation'],
    roles: caseRoles,
    why: 'For managers and guardians.',
  },
  {
    to: '/children',
    label: 'Children',
    letter: 'c',
    also: ['/caseload', '/turning-18', '/visits', '/supervision', '/continuity', '/outcomes'],
    icon: ChildIcon,
    roles: [...caseRoles, 'line'],
    why: 'For managers, guardians and the line.',
  },
  {
    to: '/consultations',
    label: 'Consultations',
    short: 'Consult',
    letter: 'k',
    icon: ConsultationIcon,
    also: ['/advice', '/advice-figures', '/contacts', '/gaps'],
    roles: caseRoles,
    why: 'For managers and guardians.',
  },
  {
    to: '/calendar',
    label: 'Calendar',
    letter: 'd',
    icon: CalendarIcon,
    roles: [...caseRoles, 'line'],
    why: 'For managers, guardians and the line.',
  },
  {
    to: '/line',
    label: 'Line',
    letter: 'l',
    icon: LineIcon,
    roles: ['manager', 'line'],
    why: 'For the line and managers.',
  },
  { to: '/sessions', label: 'Sessions', letter: 's', icon: SessionIcon },
  {
    to: '/people',
    label: 'People & agencies',
    short: 'People',
    letter: 'p',
    icon: PeopleIcon,
    roles: [...caseRoles, 'line', 'organiser'],
    why: 'For managers, guardians, the line and organisers.',
  },
  {
    to: '/matters',
    label: 'Complaints',
    letter: 'm',
    icon: MatterIcon,
    roles: ['manager'],
    why: 'For managers. Bring one under New.',
  },
  {
    to: '/insight',
    label: 'Insight',
    letter: 'i',
    icon: InsightIcon,
    roles: ['manager'],
    why: 'For managers.',
  },
  {
    to: '/link-review',
    label: 'Links',
    letter: 'w',
    icon: LinkIcon,
    roles: ['steward', 'adjudicator'],
    why: 'For data stewards.',
  },
  {
    to: '/logs',
    label: 'Logs',
    letter: 'o',
    icon: LogIcon,
    roles: ['auditor'],
    why: 'For information governance.',
  },
  {
    to: '/settings',
    label: 'Settings',
    letter: 'e',
    icon: SettingsIcon,
    roles: [...caseRoles, 'line', 'auditor'],
    why: 'For managers, guardians, the line and information governance.',
  },
];

/** The menu of a partner: what its agreement opens, and what it does with the service. */
export const partnerMenu: readonly MenuEntry[] = [
  {
    to: '/our-children',
    label: 'Our children',
    short: 'Children',
    letter: 'c',
    icon: ChildIcon,
    roles: ['partner'],
    why: 'For councils and police forces.',
  },
  {
    to: '/our-changes',
    label: 'What changed',
    short: 'Changes',
    letter: 'w',
    icon: ChangeIcon,
    roles: ['partner'],
    why: 'For councils and police forces.',
  },
  {
    to: '/our-requests',
    label: 'Requests',
    letter: 'q',
    icon: RequestIcon,
    roles: ['partner'],
    why: 'For councils and police forces.',
  },
  {
    to: '/our-referral',
    label: 'Refer a child',
    short: 'Refer',
    letter: 'r',
    icon: ReferralIcon,
    roles: ['partner'],
    why: 'For councils and police forces.',
  },
  {
    to: '/own-teams',
    label: 'Our teams',
    short: 'Teams',
    letter: 't',
    icon: PeopleIcon,
    roles: ['partner'],
    why: 'For councils and police forces.',
  },
  {
    to: '/our-statistics',
    label: 'Figures of the service',
    short: 'Figures',
    letter: 'f',
    icon: InsightIcon,
    roles: ['contract-manager'],
    why: 'For the contract manager.',
  },
  {
    to: '/nrm-referrals',
    label: 'NRM referrals',
    short: 'Referrals',
    letter: 'n',
    icon: InsightIcon,
    roles: ['competent-authority'],
    why: 'For the competent authority.',
  },
  {
    to: '/sent-reports',
    label: 'Sent for decisions',
    short: 'Sent',
    letter: 's',
    icon: ReferralIcon,
    roles: ['competent-authority'],
    why: 'For the competent authority.',
  },
  {
    to: '/nrm-places',
    label: 'Places to explain',
    short: 'Places',
    letter: 'p',
    icon: PlaceIcon,
    roles: ['competent-authority'],
    why: 'For the competent authority.',
  },
  {
    to: '/our-agreement',
    label: 'Our agreement',
    short: 'Agreement',
    letter: 'a',
    icon: AgreementIcon,
  },
  {
    to: '/our-connections',
    label: 'Our connections',
    short: 'Connect',
    letter: 'i',
    icon: ConnectionIcon,
  },
  { to: '/our-looks', label: 'Who looked', short: 'Looks', letter: 'o', icon: LogIcon },
];

/** The menu of whoever came in by this door. */
export function menuAt(door: string | undefined): readonly MenuEntry[] {
  return door === 'partner' ? partnerMenu : menu;
}

/** Whether somebody with these roles works at an entry. */
export function isFor(entry: MenuEntry, roles: readonly string[]): boolean {
  return entry.roles === undefined || entry.roles.some((role) => roles.includes(role));
}

/** The entry that a path lies under; the longest match wins. */
export function entryAt(pathname: string): MenuEntry | undefined {
  return [...menu, ...partnerMenu]
    .filter((entry) =>
      [entry.to, ...(entry.also ?? [])].some(
        (place) => place === pathname || (place !== '/' && pathname.startsWith(`${place}/`)),
      ),
    )
    .at(-1);
}
