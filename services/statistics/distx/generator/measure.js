import { clearSeal, encodePerson, keyedSeal } from '@ictg/kit/linkage';
import { dedupe, link, linkAll } from '../linkage/link.js';
import { builtInMaps } from '../source/built-in.js';
import { readPeople } from '../source/read.js';
import { qualityOf } from './quality.js';
/** Links two files of a world and judges the result by its truth. */
export function measure(world, task, isClear) {
  const started = performance.now();
  const [leftName, rightName] = task.split('-');
  const seal = sealFor(isClear);
  const left = read(world, leftName, seal);
  const right = rightName === leftName ? left : read(world, rightName, seal);
  const linkage = left === right ? dedupe(left) : link(left, right);
  return judged(world, [leftName, rightName], [left, right], linkage, started);
}
/** Links all files of a world at once and judges each two of them by its truth. */
export function measureAll(world, isClear) {
  const started = performance.now();
  const seal = sealFor(isClear);
  const names = ['nrm', 'ictg', 'lookedAfter'];
  const people = names.map((name) => read(world, name, seal));
  return new Map(
    linkAll(people).map(({ left, right, linkage }) => {
      const [one, other] = [names[left] ?? 'nrm', names[right] ?? 'nrm'];
      const sides = [people[left] ?? [], people[right] ?? []];
      return [`${one}-${other}`, judged(world, [one, other], sides, linkage, started)];
    }),
  );
}
function sealFor(isClear) {
  return isClear ? clearSeal : keyedSeal(Buffer.from('a made-up key for made-up people'), 'test');
}
function read(world, source, seal) {
  const map = builtInMaps[source === 'lookedAfter' ? 'looked-after' : source];
  return readPeople(world[source].csv, map, source).people.map((person) =>
    encodePerson(person, seal),
  );
}
function judged(world, [leftName, rightName], [left, right], linkage, started) {
  const links = linkage.links.map(({ left: a, right: b, probability }) => ({
    left: left[a]?.id ?? '',
    right: right[b]?.id ?? '',
    probability,
  }));
  const judge = (counts) =>
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
//# sourceMappingURL=measure.js.map
