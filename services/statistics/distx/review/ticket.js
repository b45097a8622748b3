import { ticketWriter } from '@ictg/kit/feed';
let write;
/** Says once, at the start, what tickets are signed with. */
export function ticketsAre({ signedWith }) {
  write = ticketWriter(signedWith);
}
/** A ticket for one record of one pair and one reviewer. */
export function ticketFor(ticket) {
  if (write === undefined) throw new Error('Nobody has said what tickets are signed with.');
  return write(ticket);
}
//# sourceMappingURL=ticket.js.map
