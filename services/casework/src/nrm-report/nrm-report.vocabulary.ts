import type { StaffRoleCode } from '../staff/staff.vocabulary.js';

/** Which decision of the NRM something was sent for. */
export const nrmReportDecisions = [
  'REASONABLE_GROUNDS',
  'CONCLUSIVE_GROUNDS',
  'RECONSIDERATION',
] as const;
export type NrmReportDecision = (typeof nrmReportDecisions)[number];

/** What was sent. */
export const nrmReportKinds = [
  'GUARDIAN_REPORT',
  'FURTHER_INFORMATION',
  'CORRECTION',
  'REQUEST',
] as const;
export type NrmReportKind = (typeof nrmReportKinds)[number];

/** To whom it was sent. The first two read it through this graph; a panel has it from its own council. */
export const nrmReportRecipients = ['SCA', 'IECA', 'DEVOLVED_PANEL'] as const;
export type NrmReportRecipient = (typeof nrmReportRecipients)[number];

/** As what somebody wrote it. */
export const nrmReportAuthorRoles = [
  'MANAGER',
  'DIRECT_WORKER',
  'RPC',
  'REGIONAL_PRACTITIONER',
  'POST_18_WORKER',
] as const satisfies readonly StaffRoleCode[];
export type NrmReportAuthorRole = (typeof nrmReportAuthorRoles)[number];

/** How a report stands with whoever it was sent to. */
export const nrmReportStandings = [
  'WAITS_FOR_REFERENCE',
  'OPEN',
  'RECEIVED',
  'SENT_OTHERWISE',
] as const;
export type NrmReportStanding = (typeof nrmReportStandings)[number];
