import type { ToldCase } from '@ictg/kit/feed';
import type { CountedItem } from './counted-item.js';
/** The records of one child of the service, with ties made of theirs. */
export interface ChildCases {
  readonly cases: readonly ToldCase[];
  tieOf(name: string): string;
}
/** What is counted of one child of the service: itself, its referrals, its periods of support and their ends. */
export declare function itemsOfChild({ cases, tieOf }: ChildCases): readonly CountedItem[];
