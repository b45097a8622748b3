import type { Quarter } from './counted-child.js';
/** How far apart two quarters are; quarters count on from the year 0. */
export declare function ordinal(quarter: Quarter): number;
export declare function quarterOf(at: number): Quarter;
/** Every quarter from the first to the last, both included. */
export declare function quartersBetween(from: Quarter, to: Quarter): readonly Quarter[];
export declare function isQuarter(text: string): text is Quarter;
export declare function yearOf(quarter: Quarter): string;
/** The last calendar day of the quarter. */
export declare function lastDay(quarter: Quarter): string;
/** The calendar day this many days after another. */
export declare function daysAfter(day: string, days: number): string;
