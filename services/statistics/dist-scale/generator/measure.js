import { clearSeal, encodePerson, keyedSeal } from '@ictg/kit/linkage';
import { dedupe, link } from '../linkage/link.js';
import { builtInMaps } from '../source/built-in.js';
import { readPeople } from '../source/read.js';
import { qualityOf } from './quality.js';
/** Links two files of a world and judges the result by its truth. */
export function measure(world, task, isClear) {
    const started = performance.now();
    const seal = isClear
        ? clearSeal
        : keyedSeal(Buffer.from('a made-up key for made-up people'), 'test');
    const [leftName, rightName] = task.split('-');
    const read = (source) => readPeople(world[source].csv, builtInMaps[source === 'lookedAfter' ? 'looked-after' : source], source).map((person) => encodePerson(person, seal));
    const left = read(leftName);
    const right = rightName === leftName ? left : read(rightName);
    const linkage = left === right ? dedupe(left) : link(left, right);
    const links = linkage.links.map(({ left: a, right: b, probability }) => ({
        left: left[a]?.id ?? '',
        right: right[b]?.id ?? '',
        probability,
    }));
    const judge = (counts) => qualityOf(links, world[leftName].childOf, world[rightName].childOf, counts);
    const groups = new Set(world.children.map(({ origin }) => origin.group));
    return {
        whole: judge(),
        byGroup: new Map([...groups].map((group) => [
            group,
            judge((child) => world.children[child]?.origin.group === group),
        ])),
        seconds: (performance.now() - started) / 1000,
        linkage,
        left,
        right,
    };
}
//# sourceMappingURL=measure.js.map