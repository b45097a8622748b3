/** Plain days, ages, and the working days and clock of England and Wales. Nothing here asks what time it is. */
export { ageOn, birthday, daysUntilEighteen, eighteenthBirthday } from './age.js';
export {
  addDays,
  addMonths,
  daysBetween,
  isDay,
  readDay,
  within,
  type Day,
  type DaySpan,
  type ReadDay,
} from './day.js';
export {
  addWorkingHours,
  addWorkingTime,
  londonDay,
  londonInstant,
  londonTime,
  londonZone,
  workingTimeBetween,
  type WorkingHours,
} from './london.js';
export {
  addWorkingDays,
  bankHolidays,
  isWorkingDay,
  workingDayFrom,
  workingDaysBetween,
} from './working-day.js';
export { dayInWords } from './day-in-words.js';
