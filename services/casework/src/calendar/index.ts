export { CalendarResolver } from './calendar.resolver.js';
