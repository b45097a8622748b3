import type { Layout } from '../cube/layout.js';
import { type PlaceLevel } from '../cube/place.js';
/** Whether counts of this kind may be published: reasons and time bands for a region and quarter, or an area and year. */
export declare function mayBePublished({ place, period, split }: Layout): boolean;
/** Whether shares may be published: for an authority and year, a force and quarter, or coarser. */
export declare function mayBeShared({ place, period }: Layout): boolean;
/** Whether an estimate adjusted for links missed may be published: for a region and year, or coarser. */
export declare function mayBeAdjusted({ place, period }: Layout): boolean;
export declare function isRegionOrCoarser(place: PlaceLevel): boolean;
/** Every kind of table about children referred to the NRM. */
export declare const referredLayouts: readonly Layout[];
/** The tables whose sums the rounding keeps close; the others follow from nearly the same cells. */
export declare const steeredReferredLayouts: readonly Layout[];
/** Every kind of table about children in care: by quarter, for children stay. */
export declare const inCareLayouts: readonly Layout[];
export declare const steeredInCareLayouts: readonly Layout[];
