import { TrainerCalendarResolver } from './trainer-calendar.resolver.js';

export { calendarFile } from './calendar.file.js';
export { calendarByLink } from './trainer-calendar.queries.js';

/** The resolvers of trainers' calendars. */
export const trainerCalendarResolvers = [TrainerCalendarResolver] as const;
