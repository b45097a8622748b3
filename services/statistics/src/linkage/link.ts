import type { EncodedPerson } from '@ictg/kit/linkage';
import { Blocks } from './block.js';
import { gather, type Ruled } from './cluster.js';
import { NameComparison } from './name.js';
import { Pairs } from './pairs.js';
import { Register, type LinkRecord } from './record.js';
import { oddsOf } from './weight.js';
import { weighPairs, type Weighed } from './weigh-pairs.js';

/** Two records with the probability that they are of one person. */
export interface Link {
  readonly left: number;
  readonly right: number;
  readonly probability: number;
}

/** The records of the same people in two sources or within one, and what is needed to say why. */
export interface Linkage extends Pick<
  Weighed,
  'model' | 'comparison' | 'weigh' | 'prior' | 'compared'
> {
  readonly links: readonly Link[];
  /** The likely pairs that were not chosen, as probable as each is by itself; none below `least`. */
  rivals(least: number): Link[];
  readonly register: Register;
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

/**
 * Links all sources at once: people are gathered with their records in every source, so that each two sources may be
 * brought together by a third.
 * @param done hears of each comparison as it is done
 * @param decided what people have decided: it stands above every weight
 */
export function linkAll(
  sources: readonly Source[],
  done: (step: ComparedSources) => void = () => undefined,
  decided: readonly Decided[] = [],
): readonly SourceLinkage[] {
  const register = new Register();
  const all = sources.map((people) => people.map((person) => register.record(person)));
  const records = all.flat();
  const blocks = all.map((source) => new Blocks(source));
  const names = new NameComparison();
  const weighed = all.flatMap((one, left) =>
    all.slice(left).map((other, later) => {
      const right = left + later;
      const block = blocks[right] ?? new Blocks(other);
      const found = weighPairs(one, other, block, names, records.length);
      done({ left, right, compared: found.compared });
      return { left, right, weighed: found };
    }),
  );
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
    linkage: told(one.weighed, links.get(one) ?? [], register),
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
  { pairs, model, comparison, weigh, prior, compared }: Weighed,
  links: readonly Link[],
  register: Register,
): Linkage {
  return {
    links,
    model,
    comparison,
    weigh,
    prior,
    compared,
    register,
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
