import type { Day } from '@ictg/kit/calendar';
import type { ToldReferral } from '@ictg/kit/feed';
import { type Place } from '../cube/counted-child.js';
type Told = Pick<
  ToldReferral,
  'authority' | 'responderAuthority' | 'responderForce' | 'responderNation' | 'referredOn'
>;
/**
 * Where a referral is counted: the authority contacted about the child; else the responder's own, if it is a council;
 * else no authority, with what is known above it. Nothing is spread or guessed.
 */
export declare function placeOfReferral(told: Told): Place;
/** An authority with the code of a day, and what it lies in. */
export declare function placeOfAuthority(code: string, day: Day): Place;
export {};
