import { clearSeal, encodePerson, keyedSeal, type EncodedPerson } from '@ictg/kit/linkage';
import { dedupe, link, type Linkage } from '../linkage/link.js';
import { builtInMaps } from '../source/built-in.js';
import { readPeople } from '../source/read.js';
import { qualityOf, type Quality, type WrittenLink } from './quality.js';
import type { LabelledWorld } from './world.js';

/** The pairs of sources that are linked. */
export type Task =
  'nrm-ictg' | 'nrm-lookedAfter' | 'ictg-lookedAfter' | 'nrm-nrm' | 'lookedAfter-lookedAfter';
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
  const seal = isClear
    ? clearSeal
    : keyedSeal(Buffer.from('a made-up key for made-up people'), 'test');
  const [leftName, rightName] = task.split('-') as [Source, Source];
  const read = (source: Source): EncodedPerson[] =>
    readPeople(
      world[source].csv,
      builtInMaps[source === 'lookedAfter' ? 'looked-after' : source],
      source,
    ).people.map((person) => encodePerson(person, seal));
  const left = read(leftName);
  const right = rightName === leftName ? left : read(rightName);
  const linkage = left === right ? dedupe(left) : link(left, right);
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
