import type { Blocks } from './block.js';
import { Choices } from './choices.js';
import { priorOf } from './cluster.js';
import { learnFrom, weighingBy, type Learnt, type Weighing } from './learning.js';
import { meetingsOfNew, type MetBefore, type Places } from './meet-new.js';
import type { NameComparison } from './name.js';
import { weighAll, type Pairs } from './pairs.js';
import type { LinkRecord } from './record.js';

/** What a comparison has learnt, with the log-odds, in bits, of two records drawn at random. */
export interface LearntWithPrior extends Learnt {
  readonly prior: number;
}

/** The likely pairs of two sources, or of one with itself, and by what they were weighed. */
export interface Weighed extends Pick<Weighing, 'comparison' | 'weigh'> {
  /** With their log-odds in bits, in the order of their places. */
  readonly pairs: Pairs;
  readonly learnt: LearntWithPrior;
  readonly choices: Choices;
  /** How many pairs blocking brought together. */
  readonly compared: number;
  /** The log-odds of any pair, in bits. */
  bitsOf(left: LinkRecord, right: LinkRecord): number;
}

/** What two sources came to when they were compared last. */
export interface WeighedBefore extends MetBefore {
  readonly learnt: LearntWithPrior;
  readonly pairs: Pairs;
}

/** Learns from a sample of the pairs, then weighs all that blocking brings together. */
export function weighPairs(
  left: readonly LinkRecord[],
  right: readonly LinkRecord[],
  blocks: Blocks,
  names: NameComparison,
  records: number,
): Weighed {
  const learnt = learnFrom(left, right, blocks, names);
  const weighing = weighingBy(learnt, names);
  const choices = new Choices();
  const { pairs, met } = weighAll(
    left,
    right,
    (at, meet) => {
      const record = left[at];
      choices.begin();
      if (record)
        blocks.candidates(record, meet, (key) => {
          choices.leaveOut(key);
        });
    },
    weighing.comparison,
    weighing.gate(records),
  );
  const prior = priorOf(pairs, learnt.possible);
  addPrior(pairs, prior);
  return weighed(weighing, { ...learnt, prior }, pairs.inOrder(), choices, met);
}

/**
 * Weighs, with what was learnt before, the pairs of which at least one record is new or changed. The others keep their
 * weight, and those of records that are gone fall away.
 */
export function weighNew(
  left: readonly LinkRecord[],
  right: readonly LinkRecord[],
  before: WeighedBefore,
  names: NameComparison,
  records: number,
): Weighed {
  const { learnt } = before;
  const weighing = weighingBy(learnt, names);
  const choices = new Choices();
  const { pairs, met } = weighAll(
    left,
    right,
    meetingsOfNew(left, right, before, choices),
    weighing.comparison,
    weighing.gate(records),
  );
  addPrior(pairs, learnt.prior);
  addKept(pairs, before);
  return weighed(weighing, learnt, pairs.inOrder(), choices, met);
}

/** What was weighed before, as it is. */
export function weighedBefore(
  learnt: LearntWithPrior,
  { pairs, choices }: Pick<Weighed, 'pairs' | 'choices'>,
  compared: number,
  names: NameComparison,
): Weighed {
  return weighed(weighingBy(learnt, names), learnt, pairs, choices, compared);
}

function weighed(
  { comparison, weigh }: Weighing,
  learnt: LearntWithPrior,
  pairs: Pairs,
  choices: Choices,
  compared: number,
): Weighed {
  const pair = comparison.emptyPair();
  return {
    pairs,
    learnt,
    choices,
    comparison,
    weigh,
    compared,
    bitsOf: (one, other) => {
      comparison.compare(one, other, pair);
      return weigh(pair) + learnt.prior;
    },
  };
}

function addPrior({ bits, count }: Pairs, prior: number): void {
  for (let row = 0; row < count; row += 1) bits[row] = (bits[row] ?? 0) + prior;
}

/** Adds the pairs of before whose records both stand unchanged. */
function addKept(pairs: Pairs, before: WeighedBefore): void {
  const [left, right] = [placesNow(before.left), placesNow(before.right)];
  const { pairs: kept } = before;
  for (let row = 0; row < kept.count; row += 1) {
    const one = left.get(kept.left[row] ?? 0);
    const other = right.get(kept.right[row] ?? 0);
    if (one !== undefined && other !== undefined) pairs.add(one, other, kept.bits[row] ?? 0);
  }
}

/** Where each record of before stands now. */
function placesNow(places: Places): ReadonlyMap<number, number> {
  const now = new Map<number, number>();
  places.forEach((then, at) => {
    if (then !== -1) now.set(then, at);
  });
  return now;
}
