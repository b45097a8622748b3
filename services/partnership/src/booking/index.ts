import { BookingCommandResolver } from './booking-command.resolver.js';
import { BookingResolver } from './booking.resolver.js';

/** The resolvers of who is invited, books and comes. */
export const bookingResolvers = [BookingResolver, BookingCommandResolver] as const;
