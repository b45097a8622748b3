import { type PeriodLevel } from '../cube/layout.js';
import { type PlaceLevel } from '../cube/place.js';
import { type Attribute, type Subject } from './subject.data.js';
/** The levels of place that things done are counted by; most of them are not done for a police force. */
export declare const itemPlaces: readonly ['ALL', 'NATION', 'REGION', 'LOCAL_AUTHORITY'];
export type ItemPlaceLevel = (typeof itemPlaces)[number] & PlaceLevel;
/** One kind of table of a subject: its place, its period, and at most two attributes. */
export interface ItemLayout {
  readonly place: ItemPlaceLevel;
  readonly period: PeriodLevel;
  /** In the order of the subject's attributes. */
  readonly attributes: readonly Attribute[];
}
/**
 * Whether counts of this kind may be published. Without attributes: an authority and year, or a region and quarter. By
 * one: a region and quarter, or a region and year where it is about a child's person. By two: a year, everywhere.
 */
export declare function mayItemsBePublished({ place, period, attributes }: ItemLayout): boolean;
/** Every kind of table that may be published of a subject. */
export declare function itemLayouts(subject: Subject): readonly ItemLayout[];
/** Names the kind of table, whatever its rows are: the errors of a snapshot are known by it. */
export declare function itemLayoutName({ place, period, attributes }: ItemLayout): string;
/** How much an error in such a table counts: coarse ones are read most. */
export declare function itemLayoutWeight({ place, attributes }: ItemLayout): number;
/** The dimensions of a subject's cube, in the order of its codes. */
export declare function itemDimensions(subject: Subject): readonly string[];
/** Where an innermost cell is counted in a table: its place, its period, and its attributes. */
export declare function itemKeys(
  subject: Subject,
  codes: readonly string[],
  { place, period, attributes }: ItemLayout,
): readonly string[];
