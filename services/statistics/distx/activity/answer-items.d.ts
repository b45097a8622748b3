import type { Marker } from '../answer/mark.js';
import type { Opened } from '../answer/table.js';
import { type ItemDimension, type ItemMeasure, type ItemPlan, type ItemQuery } from './plan.js';
/** One figure of things done. */
export interface ItemFigure {
  readonly keys: readonly string[];
  readonly measure: ItemMeasure;
  readonly value: number | null;
  readonly marker: Marker | null;
  readonly interval: readonly [least: number, greatest: number] | null;
}
export interface ItemAnswer extends Omit<ItemPlan, 'layout'> {
  readonly dimensions: readonly ItemDimension[];
  readonly cells: readonly ItemFigure[];
  /** Everything together, and each period where periods are asked for: without attributes, so of counts only. */
  readonly totals: readonly ItemFigure[];
}
/** Answers a question of one released snapshot, and of the one before for what was revised. */
export declare function answerItems(
  asked: ItemQuery,
  opened: Opened,
  earlier: Opened | undefined,
): ItemAnswer;
