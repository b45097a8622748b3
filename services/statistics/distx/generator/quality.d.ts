/** How good a set of links is against the truth. */
export interface Quality {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Sum of the probabilities by the number of true pairs: 1 is calibrated. */
  readonly calibration: number;
}
/** One link as the command writes it. */
export interface WrittenLink {
  readonly left: string;
  readonly right: string;
  readonly probability: number;
}
/**
 * Judges links between two sources, or within one when both are the same.
 * @param counts which children to judge on, for a subgroup
 */
export declare function qualityOf(
  links: readonly WrittenLink[],
  left: ReadonlyMap<string, number>,
  right: ReadonlyMap<string, number>,
  counts?: (child: number) => boolean,
): Quality;
