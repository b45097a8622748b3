import {
  clearSeal,
  encodePerson,
  keyedSeal,
  type EncodedPerson,
  type Seal,
} from '@ictg/kit/linkage';
import { dedupe, link, linkAll, type Linkage } from '../linkage/link.js';
import { builtInMaps } from '../source/built-in.js';
import { readPeople } from '../source/read.js';
import { qualityOf, type Quality, type WrittenLink } from './quality.js';
import type { LabelledWorld } from './world.js';

/** The pairs of sources that are linked. */
export type Task =
  | 'nrm-ictg'
  | 'nrm-lookedAfter'
  | 'ictg-lookedAfter'
  | 'nrm-nrm'
  | 'lookedAfter-lookedAfter';
type Source = 'nrm' | 'ictg' | 'lookedAfter';

/** A linkage of two files of a world with its quality, as a whole and by origin. */
export interface Measurement {
  readonly whole: Quality;
  readonly byGroup: ReadonlyMap<string, Quality>;
  readonly seconds: number;
  readonly linkage: Linkage;
  readonly left: readonly EncodedPerson[];
  readonly right: readonly EncodedPerson[];
}

/** Links two files of a world and judges the result by its truth. */
export function measure(world: LabelledWorld, task: Task, isClear: boolean): Measurement {
  const started = performance.now();
  const [leftName, rightName] = task.split('-') as [Source, Source];
  const seal = sealFor(isClear);
  const left = read(world, leftName, seal);
  const right = rightName === leftName ? left : read(world, rightName, seal);
  const linkage = left === right ? dedupe(left) : link(left, right);
  return judged(world, [leftName, rightName], [left, right], linkage, started);
}

/** Links all files of a world at once and judges each two of them by its truth. */
export function measureAll(
  world: LabelledWorld,
  isClear: boolean,
): ReadonlyMap<string, Measurement> {
  const started = performance.now();
  const people = encodedSources(world, isClear);
  return new Map(
    linkAll(people).map(({ left, right, linkage }) => {
      const [one, other] = [names[left] ?? 'nrm', names[right] ?? 'nrm'];
      const sides = [people[left] ?? [], people[right] ?? []] as const;
      return [`${one}-${other}`, judged(world, [one, other], sides, linkage, started)];
    }),
  );
}

const names = ['nrm', 'ictg', 'lookedAfter'] as const;

/** The people of all files of a world, sealed unless asked for in clear. */
export function encodedSources(world: LabelledWorld, isClear = false): EncodedPerson[][] {
  const seal = sealFor(isClear);
  return names.map((name) => read(world, name, seal));
}

function sealFor(isClear: boolean): Seal {
  return isClear ? clearSeal : keyedSeal(Buffer.from('a made-up key for made-up people'), 'test');
}

function read(world: LabelledWorld, source: Source, seal: Seal): EncodedPerson[] {
  const map = builtInMaps[source === 'lookedAfter' ? 'looked-after' : source];
  return readPeople(world[source].csv, map, source).people.map((person) =>
    encodePerson(person, seal),
  );
}

function judged(
  world: LabelledWorld,
  [leftName, rightName]: readonly [Source, Source],
  [left, right]: readonly [readonly EncodedPerson[], readonly EncodedPerson[]],
  linkage: Linkage,
  started: number,
): Measurement {
  const links = linkage.links.map(({ left: a, right: b, probability }): WrittenLink => ({
    left: left[a]?.id ?? '',
    right: right[b]?.id ?? '',
    probability,
  }));
  const judge = (counts?: (child: number) => boolean) =>
    qualityOf(links, world[leftName].childOf, world[rightName].childOf, counts);
  const groups = new Set(world.children.map(({ origin }) => origin.group));
  return {
    whole: judge(),
    byGroup: new Map(
      [...groups].map((group) => [
        group,
        judge((child) => world.children[child]?.origin.group === group),
      ]),
    ),
    seconds: (performance.now() - started) / 1000,
    linkage,
    left,
    right,
  };
}
