import type { Desk } from '@ictg/kit/database';
import { ticketWriter, type ReviewTicket } from '@ictg/kit/feed';
import type { Source } from '../feed/feed.vocabulary.js';
import { sourceNames } from '../provenance/provenance.vocabulary.js';
import type { LinkReviewRecord } from './review.type.js';

let write: ((ticket: ReviewTicket) => Promise<string>) | undefined;

/** Says once, at the start, what tickets are signed with. */
export function ticketsAre({ signedWith }: { readonly signedWith: string }): void {
  write = ticketWriter(signedWith);
}

/** Where the viewer reads one record of a pair. */
export async function recordOf(
  desk: Desk,
  pair: string,
  source: Source,
  key: string,
): Promise<LinkReviewRecord> {
  return {
    source: sourceNames[source],
    path: `/link-review/${source}`,
    ticket: await ticketFor({ source, key, pair, subject: desk.viewer.subject }),
  };
}

/** A ticket for one record of one pair and one reviewer. */
function ticketFor(ticket: ReviewTicket): Promise<string> {
  if (write === undefined) throw new Error('Nobody has said what tickets are signed with.');
  return write(ticket);
}
