import { linkAll, type SourceLinkage } from '../linkage/link.js';
import type { KeptLinkage } from '../linkage/read-sources.js';
import { encodedSources } from './measure.js';
import { makeWorld } from './world.js';

/** What a linking of all took in processor time, and one of what is new, on the same records. */
export interface LinkageSpeed {
  readonly records: number;
  readonly isNew: number;
  readonly wholeSeconds: number;
  readonly newSeconds: number;
  readonly wholeCompared: number;
  readonly newCompared: number;
}

/** One record in so many is new. */
const newShare = 100;

/** Links made-up sources whole, and then what is new in them, one record in a hundred. */
export function linkageSpeed(seed: number, scale: number): LinkageSpeed {
  const now = encodedSources(makeWorld(seed, scale));
  const isNew = (at: number) => at % newShare === newShare / 2;
  const then = now.map((people) => people.filter((_, at) => !isNew(at)));
  const before = keptOf(
    linkAll(then),
    now.map((people) => {
      let place = 0;
      return Int32Array.from(people, (_, at) => (isNew(at) ? -1 : place++));
    }),
  );
  const [whole, wholeSeconds] = timed(() => linkAll(now));
  const [since, newSeconds] = timed(() => linkAll(now, { before }));
  const records = now.reduce((sum, { length }) => sum + length, 0);
  return {
    records,
    isNew: records - then.reduce((sum, { length }) => sum + length, 0),
    wholeSeconds,
    newSeconds,
    wholeCompared: comparedIn(whole),
    newCompared: comparedIn(since),
  };
}

function keptOf(all: readonly SourceLinkage[], places: readonly Int32Array[]): KeptLinkage {
  const kept = new Map(
    all.map(({ left, right, linkage }) => [
      `${left} ${right}`,
      { learning: linkage.learning(), likely: linkage.likely() },
    ]),
  );
  return {
    places,
    of: (left, right) => {
      const found = kept.get(`${left} ${right}`);
      if (found === undefined) throw new Error('Nothing is kept of these sources.');
      return found;
    },
  };
}

function comparedIn(all: readonly SourceLinkage[]): number {
  return all.reduce((sum, { linkage }) => sum + linkage.compared, 0);
}

function timed<Result>(work: () => Result): readonly [Result, number] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1e6];
}
