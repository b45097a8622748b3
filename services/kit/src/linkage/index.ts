/** Makes people comparable without showing who they are: used inside the service that owns their names. */
export { dayNumber, dayParts, type DayParts } from './date.js';
export { codeToken, encodePerson } from './encode.js';
export type * from './person.js';
export { authorityFrom } from './place.js';
export { bitsIn, clearSeal, dice, keyedSeal, type Seal } from './seal.js';
