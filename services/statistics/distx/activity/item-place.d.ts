import type { Day } from '@ictg/kit/calendar';
import { type ItemPlace } from './counted-item.js';
/** The place of an authority's code, in today's boundaries. */
export declare function itemPlace(code: string | null, day: Day): ItemPlace;
