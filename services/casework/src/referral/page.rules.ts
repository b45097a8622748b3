import { londonTime } from '@ictg/kit/calendar';

/** What a page says: where to look and what to do, and nothing of the child or of whoever sent it. */
export interface Page {
  readonly subject: string;
  readonly body: string;
}

/** What whoever is on shift, or later the on-call manager, is sent. */
export function pageOf(
  to: 'SHIFT' | 'MANAGER',
  { reference, receivedAt }: { readonly reference: string; readonly receivedAt: Date },
  link: string,
): Page {
  const at = londonTime(receivedAt);
  return {
    subject:
      to === 'SHIFT'
        ? `Urgent: referral ${reference} needs you now`
        : `Nobody has picked up urgent referral ${reference}`,
    body: [
      to === 'SHIFT'
        ? `A referral came in at ${at} which says that a child is in danger or missing now.`
        : `A referral came in at ${at} which says that a child is in danger or missing now. Whoever is on shift was paged and has not picked it up.`,
      'If a child may be in immediate danger, 999 comes first.',
      `Pick it up here: ${link}`,
      'Then ring the agency on the number in our directory.',
    ].join('\n\n'),
  };
}
