import { type ReviewTicket } from '@ictg/kit/feed';
/** Says once, at the start, what tickets are signed with. */
export declare function ticketsAre({ signedWith }: { readonly signedWith: string }): void;
/** A ticket for one record of one pair and one reviewer. */
export declare function ticketFor(ticket: ReviewTicket): Promise<string>;
