import type { EncodedPerson } from '@ictg/kit/linkage';
import { gather, type Ruled } from './cluster.js';
import type { Model } from './estimate.js';
import { keepLearning, keepPairs, type KeptLearning, type KeptPairs } from './kept.js';
import { Pairs } from './pairs.js';
import { ReadSources, type ComparedElsewhere, type KeptLinkage } from './read-sources.js';
import type { LinkRecord, Register } from './record.js';
import { oddsOf } from './weight.js';
import type { Weighed } from './weigh-pairs.js';

/** Two records with the probability that they are of one person. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly probability: number;
}

/** The records of the same people in two sources or within one, and what is needed to say why. */
export interface Linkage extends Pick<Weighed, 'comparison' | 'weigh' | 'compared'> {
  readonly links: readonly Link[];
  readonly model: Model;
  /** The log-odds, in bits, of two records drawn at random. */
  readonly prior: number;
  /** The likely pairs that were not chosen, as probable as each is by itself; none below `least`. */
  rivals(least: number): Link[];
  readonly register: Register;
  /** What was learnt, to be kept for the next linking; as it was where it was kept before. */
  learning(): KeptLearning;
  /** The likely pairs, to be kept for the next linking. */
  likely(): KeptPairs;
}

/** The linkage of two of several sources, by their places; of one with itself where the two are the same. */
export interface SourceLinkage {
  readonly left: number;
  readonly right: number;
  readonly linkage: Linkage;
}

type Source = readonly EncodedPerson[];

/** What people have decided about two records, each by its source and its place there. */
export interface Decided {
  readonly left: { readonly source: number; readonly at: number };
  readonly right: { readonly source: number; readonly at: number };
  readonly isSame: boolean;
}

/** Finds the records of the same person within one source. */
export function dedupe(people: Source): Linkage {
  return linkageOf(linkAll([people]), 0, 0);
}

/** Finds the records of the same people across two sources. */
export function link(left: Source, right: Source): Linkage {
  return linkageOf(linkAll([left, right]), 0, 1);
}

/** One comparison of two sources, or of one with itself, that is done. */
export interface ComparedSources {
  readonly left: number;
  readonly right: number;
  /** How many pairs were compared. */
  readonly compared: number;
}

/** How sources are linked. */
export interface Linking {
  /** Hears of each comparison as it is done. */
  readonly done?: (step: ComparedSources) => void;
  /** What people have decided: it stands above every weight. */
  readonly decided?: readonly Decided[];
  /** Where it is given, only pairs with a record that is new or changed since are compared, by what was learnt then. */
  readonly before?: KeptLinkage | undefined;
}

/**
 * Links all sources at once: people are gathered with their records in every source, so that each two sources may be
 * brought together by a third.
 */
export function linkAll(
  sources: readonly Source[],
  { done = () => undefined, decided = [], before }: Linking = {},
): readonly SourceLinkage[] {
  const read = new ReadSources(sources);
  const weighed = comparisonsOf(sources.length).map(({ left, right }): WeighedSources => {
    const found = before ? read.since(before, left, right) : read.anew(left, right);
    done({ left, right, compared: found.compared });
    return { left, right, weighed: found, kept: before?.of(left, right).learning };
  });
  return gathered(read, weighed, decided);
}

/** One comparison that is done elsewhere meanwhile. */
export interface Elsewhere {
  readonly left: number;
  readonly right: number;
  readonly found: Promise<ComparedElsewhere>;
}

/** Links all sources at once, all pairs anew, while one of the comparisons is done elsewhere. It comes to the same. */
export async function linkAllWith(
  sources: readonly Source[],
  elsewhere: Elsewhere,
  { done = () => undefined, decided = [] }: Omit<Linking, 'before'>,
): Promise<readonly SourceLinkage[]> {
  const read = new ReadSources(sources);
  const isElsewhere = ({ left, right }: { left: number; right: number }) =>
    left === elsewhere.left && right === elsewhere.right;
  const comparisons = comparisonsOf(sources.length);
  const here = comparisons
    .filter((one) => !isElsewhere(one))
    .map(({ left, right }): WeighedSources => {
      const found = read.anew(left, right);
      done({ left, right, compared: found.compared });
      return { left, right, weighed: found };
    });
  const { left, right } = elsewhere;
  const found = await elsewhere.found;
  done({ left, right, compared: found.compared });
  const there = { left, right, weighed: read.recalled(found), kept: found.learning };
  // In their order, whichever was done first.
  const weighed = comparisons.map(
    (one) => here.find((other) => one.left === other.left && one.right === other.right) ?? there,
  );
  return gathered(read, weighed, decided);
}

/** A comparison that is done, with what it learnt where that is in tokens already. */
interface WeighedSources {
  readonly left: number;
  readonly right: number;
  readonly weighed: Weighed;
  readonly kept?: KeptLearning | undefined;
}

/** Each two sources, and each with itself. */
function comparisonsOf(sources: number): readonly { left: number; right: number }[] {
  const all = Array.from({ length: sources }, (_, at) => at);
  return all.flatMap((left) => all.slice(left).map((right) => ({ left, right })));
}

/** Gathers the records of all sources into people. */
function gathered(
  { all, register }: ReadSources,
  weighed: readonly WeighedSources[],
  decided: readonly Decided[],
): readonly SourceLinkage[] {
  const records = all.flat();
  const start = all.map((_, at) => all.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  const sourceOf = sourcesOf(all);
  const between = (a: number, b: number) =>
    weighed.find(({ left, right }) => left === sourceOf[a] && right === sourceOf[b]);
  const bitsOf = (a: number, b: number): number => {
    const [first, second] = [Math.min(a, b), Math.max(a, b)];
    const [one, other] = [records[first], records[second]];
    if (one === undefined || other === undefined) return -Infinity;
    return between(first, second)?.weighed.bitsOf(one, other) ?? -Infinity;
  };
  const pairs = new Pairs();
  for (const { left, right, weighed: found } of weighed)
    pairs.addAll(found.pairs, start[left] ?? 0, start[right] ?? 0);
  const numberOf = ({ source, at }: Decided['left']) => (start[source] ?? 0) + at;
  const ruled = decided.map(({ left, right, isSame }): Ruled => ({
    a: numberOf(left),
    b: numberOf(right),
    isSame,
  }));
  const links = new Map(weighed.map((one) => [one, new Array<Link>()]));
  for (const { a, b, probability } of gather(records.length, pairs, bitsOf, ruled)) {
    const of = between(a, b);
    if (of === undefined) continue;
    links
      .get(of)
      ?.push({ left: a - (start[of.left] ?? 0), right: b - (start[of.right] ?? 0), probability });
  }
  return weighed.map((one) => ({
    left: one.left,
    right: one.right,
    linkage: told(one.weighed, links.get(one) ?? [], register, one.kept),
  }));
}

function linkageOf(all: readonly SourceLinkage[], left: number, right: number): Linkage {
  const found = all.find((one) => one.left === left && one.right === right);
  if (found === undefined) throw new Error('The linkage of these sources is missing.');
  return found.linkage;
}

function sourcesOf(all: readonly (readonly LinkRecord[])[]): Uint8Array {
  return Uint8Array.from(all.flatMap((source, at) => source.map(() => at)));
}

function told(
  found: Weighed,
  links: readonly Link[],
  register: Register,
  kept: KeptLearning | undefined,
): Linkage {
  const { pairs, learnt, comparison, weigh, compared } = found;
  return {
    links,
    model: learnt.model,
    comparison,
    weigh,
    prior: learnt.prior,
    compared,
    register,
    learning: () => kept ?? keepLearning(learnt, register),
    likely: () => keepPairs(found),
    rivals: (least) => {
      const chosen = new Set(links.map(({ left, right }) => `${left} ${right}`));
      return pairs.list(Math.log2(least / (1 - least))).flatMap(({ left, right, bits }) => {
        if (chosen.has(`${left} ${right}`)) return [];
        const odds = oddsOf(bits);
        return [{ left, right, probability: odds / (1 + odds) }];
      });
    },
  };
}
