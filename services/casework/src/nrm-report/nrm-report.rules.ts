import type { Day } from '@ictg/kit/calendar';
import { invalid, type Refusal } from '@ictg/kit/refusal';
import type { Role } from '@ictg/kit/viewer';
import { nrmReportAuthorRoles } from './nrm-report.vocabulary.js';
import type {
  NrmReportAuthorRole,
  NrmReportKind,
  NrmReportRecipient,
  NrmReportStanding,
} from './nrm-report.vocabulary.js';

/** What somebody is about to send, as far as rules judge it. */
export interface ReportToSend {
  readonly kind: NrmReportKind;
  readonly text: string;
  readonly sentOn: Day;
  readonly replacesId?: string | null | undefined;
}

const shortest = 40;

/** The first thing that may not stand; undefined when all of it may. */
export function nrmReportFault(report: ReportToSend, today: Day): Refusal | undefined {
  if (report.sentOn > today)
    return invalid('sentOn', 'This day is still to come. Give the day on which it goes.');
  if (report.text.trim().length < shortest)
    return invalid(
      'text',
      `Write what the competent authority is to read, in at least ${shortest} characters. Never where the child is.`,
    );
  if (report.kind === 'CORRECTION' && !report.replacesId)
    return invalid('replacesId', 'Say which of the reports before it corrects.');
  return undefined;
}

/** As what somebody with these roles writes: as the guardian before as a manager. Null for whoever writes none. */
export function authorRoleOf(roles: readonly Role[]): NrmReportAuthorRole | null {
  const codes = roles.map((role) => role.toUpperCase().replaceAll('-', '_'));
  const held = nrmReportAuthorRoles.filter((code) => codes.includes(code));
  return held.find((code) => code !== 'MANAGER') ?? held[0] ?? null;
}

/** How a report stands with whoever it was sent to. */
export function standingOf({
  sentTo,
  isReferenceConfirmed,
  isReceived,
}: {
  readonly sentTo: NrmReportRecipient;
  readonly isReferenceConfirmed: boolean;
  readonly isReceived: boolean;
}): NrmReportStanding {
  if (sentTo === 'DEVOLVED_PANEL') return 'SENT_OTHERWISE';
  if (isReceived) return 'RECEIVED';
  return isReferenceConfirmed ? 'OPEN' : 'WAITS_FOR_REFERENCE';
}
