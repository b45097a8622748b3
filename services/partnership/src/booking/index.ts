import { BookingCommandResolver } from './booking-command.resolver.js';
import { BookingResolver } from './booking.resolver.js';

export { attendeeFault, tidy } from './book.rules.js';
export { Booking as BookingType } from './booking.type.js';
export type { WrittenLanguage } from './booking.vocabulary.js';
export { linkEndsAt } from './commands/invite-teams.js';
export { markAsCame } from './commands/mark-attendance.js';
export { enterBooking, onTheList } from './commands/take-place.js';
export { holdLine, sessionSeen, type HeldSession } from './line.js';
export { notify, placeLinkEndsAt, titleIn, whereIn, type NotifyOptions } from './notify.js';
export {
  bookByInvitation,
  bookByTeamLink,
  declineByInvitation,
  giveUpByLink,
  invitationByLink,
  placeByLink,
  type InvitationSeen,
  type PlaceSeen,
} from './public-booking.js';
export { readTeamLinkId } from './team-link.js';
export { dayWritten, whenInWords } from './when-in-words.js';

/** The resolvers of who is invited, books and comes. */
export const bookingResolvers = [BookingResolver, BookingCommandResolver] as const;
