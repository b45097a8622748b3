import { ticketWriter, type ReviewTicket } from '@ictg/kit/feed';

let write: ((ticket: ReviewTicket) => Promise<string>) | undefined;

/** Says once, at the start, what tickets are signed with. */
export function ticketsAre({ signedWith }: { readonly signedWith: string }): void {
  write = ticketWriter(signedWith);
}

/** A ticket for one record of one pair and one reviewer. */
export function ticketFor(ticket: ReviewTicket): Promise<string> {
  if (write === undefined) throw new Error('Nobody has said what tickets are signed with.');
  return write(ticket);
}
