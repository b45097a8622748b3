import type { Day } from '@ictg/kit/calendar';
import type { Quarter } from '../cube/counted-child.js';
/** The calendar quarter of a day. */
export declare function quarterOfDay(day: Day): Quarter;
