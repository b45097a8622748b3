import type { Chance } from './chance.js';
import { type Origin } from './origin.js';
/** A made-up child as it is, before anybody writes it down. */
export interface Child {
  readonly key: number;
  readonly origin: Origin;
  readonly sex: 'M' | 'F';
  readonly forename: string;
  readonly surname: string;
  readonly nationality: string;
  readonly born: number;
  readonly authority: string;
  readonly homeOfficeReference: string | undefined;
  readonly nrmReference: string;
  /** Day of the first referral. */
  readonly referred: number;
}
/** A child of its own, or a sibling, or a twin of one before. */
export declare function makeChild(key: number, chance: Chance, family: Child | undefined): Child;
