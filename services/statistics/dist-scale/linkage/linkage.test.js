import { describe, expect, test } from 'vitest';
import { measure } from '../generator/measure.js';
import { makeWorld } from '../generator/world.js';
import { explain } from './explain.js';
// A seed that no threshold was chosen by; smaller than the sizes that the bars are stated for.
const world = makeWorld(20_260_706, 0.4);
const clear = new Map();
const clearly = (task) => {
    const known = clear.get(task) ?? measure(world, task, true);
    clear.set(task, known);
    return known;
};
describe('linkage of labelled made-up sources', () => {
    test.each([
        ['nrm-ictg', 0.95],
        ['nrm-lookedAfter', 0.93],
        ['ictg-lookedAfter', 0.92],
        ['nrm-nrm', 0.88],
        ['lookedAfter-lookedAfter', 0.95],
    ])('%s reaches F1 %f without labels', (task, floor) => {
        const { whole } = clearly(task);
        expect(whole.f1).toBeGreaterThan(floor);
        expect(whole.recall).toBeGreaterThan(floor);
    });
    test.each(['nrm-ictg', 'nrm-lookedAfter'])('probabilities of %s add up to about the true number of pairs', (task) => {
        const { calibration } = clearly(task).whole;
        expect(calibration).toBeGreaterThan(0.95);
        expect(calibration).toBeLessThan(1.05);
    });
    test.each(['nrm-ictg', 'nrm-lookedAfter'])('%s without seeing a name stays within two points of seeing it', (task) => {
        const sealed = measure(world, task, false).whole;
        expect(sealed.f1).toBeGreaterThan(clearly(task).whole.f1 - 0.02);
    });
    test('children of no origin are left far behind', () => {
        const table = [...clearly('nrm-lookedAfter').byGroup];
        expect(table.map(([group]) => group).sort()).toEqual([
            'albanian',
            'arabic and kurdish',
            'british',
            'east african',
            'other',
            'vietnamese',
        ]);
        for (const [group, { recall }] of table)
            expect(recall, group).toBeGreaterThan(0.85);
    });
    test('nothing readable is left of a sealed person', () => {
        const { left } = measure(makeWorld(5, 0.02), 'nrm-ictg', false);
        const text = JSON.stringify(left.map(({ id: _, ...rest }) => rest));
        for (const { surname } of makeWorld(5, 0.02).children.filter((child) => child.surname.length > 5)) {
            expect(text).not.toContain(surname);
        }
    });
    test('a link is explained by steps, the weightiest first', () => {
        const { linkage, left, right } = clearly('nrm-ictg');
        const first = linkage.links[0];
        const steps = explain(left[first.left], right[first.right], linkage);
        expect(steps.map(({ field }) => field)).toEqual(expect.arrayContaining(linkage.comparison.fields.map(({ name }) => name)));
        expect(steps.every(({ bits }, at) => at === 0 || Math.abs(bits) <= Math.abs(steps[at - 1].bits))).toBe(true);
    });
});
//# sourceMappingURL=linkage.test.js.map