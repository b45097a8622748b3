import type { Quarter } from '../cube/counted-child.js';
import { type ItemLayout } from './item-layout.js';
import { type Attribute, type Subject } from './subject.data.js';
/** What may be told of things done. */
export declare const itemMeasures: readonly ['COUNT', 'SHARE'];
export type ItemMeasure = (typeof itemMeasures)[number];
/** What an answer may be split by. */
export declare const itemDimensions: readonly [
  'NATION',
  'REGION',
  'LOCAL_AUTHORITY',
  'YEAR',
  'QUARTER',
  'SEX',
  'AGE',
  'NATIONALITY_GROUP',
  'EXPLOITATION',
  'REFERRER',
  'DECISION',
  'DECISION_TIME',
  'ALLOCATION_TIME',
  'WORKER',
  'LENGTH',
  'CLOSURE_REASON',
  'AGENCY_TYPE',
  'MODE',
  'NRM_ADVICE',
  'TOPIC',
  'ANSWER',
  'CALLER',
  'CALL_OUTCOME',
  'DOMAIN',
  'CHANGE',
  'FACT',
  'SESSION_MODE',
  'LANGUAGE',
  'AGENCY_KIND',
  'ATTENDANCE',
  'LAST_TRAINED',
  'CONTACT',
  'WHEN',
];
export type ItemDimension = (typeof itemDimensions)[number];
/** A question about what the service did, with every choice made. */
export interface ItemQuery {
  readonly subject: Subject;
  readonly measures: readonly ItemMeasure[];
  readonly by: readonly ItemDimension[];
  readonly from: Quarter;
  readonly to: Quarter;
}
/** What is answered: as asked, or the finest that may be published with a sentence that says so. */
export interface ItemPlan {
  readonly query: ItemQuery;
  readonly layout: ItemLayout;
  readonly notices: readonly {
    readonly sentence: string;
    readonly by: readonly ItemDimension[];
  }[];
}
/** Decides what may be told. @throws Unanswerable where the question makes no sense */
export declare function planItems(asked: ItemQuery): ItemPlan;
export declare function isAttribute(dimension: ItemDimension): dimension is Attribute;
