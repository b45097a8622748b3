import { clearSeal, encodePerson, type EncodedPerson } from '@ictg/kit/linkage';
import { describe, expect, test } from 'vitest';
import { measure, type Task } from '../generator/measure.js';
import { qualityOf, type Quality } from '../generator/quality.js';
import { makeTown, type Town } from '../generator/town.js';
import { makeWorld, type LabelledFile } from '../generator/world.js';
import { readPeople } from '../source/read.js';
import { explain } from './explain.js';
import { dedupe, link } from './link.js';

// A seed that no threshold was chosen by; smaller than the sizes that the bars are stated for.
const world = makeWorld(20_260_706, 0.3);
const clear = new Map<Task, ReturnType<typeof measure>>();
const clearly = (task: Task) => {
  const known = clear.get(task) ?? measure(world, task, true);
  clear.set(task, known);
  return known;
};

describe('linkage of labelled made-up sources', () => {
  test.each([
    ['nrm-ictg', 0.97],
    ['nrm-lookedAfter', 0.96],
    ['ictg-lookedAfter', 0.94],
    ['nrm-nrm', 0.93],
    ['lookedAfter-lookedAfter', 0.96],
  ] as const)('%s reaches F1 %f without labels', (task, floor) => {
    const { whole } = clearly(task);
    expect(whole.f1).toBeGreaterThan(floor);
    expect(whole.recall).toBeGreaterThan(floor);
  });

  test.each(['nrm-ictg', 'nrm-lookedAfter'] as const)(
    'probabilities of %s add up to about the true number of pairs',
    (task) => {
      const { calibration } = clearly(task).whole;
      expect(calibration).toBeGreaterThan(0.95);
      expect(calibration).toBeLessThan(1.05);
    },
  );

  test('not seeing a name costs less than two points', () => {
    const sealed = measure(world, 'nrm-ictg', false).whole;
    expect(sealed.f1).toBeGreaterThan(clearly('nrm-ictg').whole.f1 - 0.02);
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
    for (const [group, { recall }] of table) expect(recall, group).toBeGreaterThan(0.85);
  });

  test('nothing readable is left of a sealed person', () => {
    const { left } = measure(makeWorld(5, 0.02), 'nrm-ictg', false);
    const text = JSON.stringify(left.map(({ id: _, ...rest }) => rest));
    for (const { surname } of makeWorld(5, 0.02).children.filter(
      (child) => child.surname.length > 5,
    )) {
      expect(text).not.toContain(surname);
    }
  });

  test('a link is explained by steps, the weightiest first', () => {
    const { linkage, left, right } = clearly('nrm-ictg');
    const first = linkage.links[0]!;
    const steps = explain(left[first.left]!, right[first.right]!, linkage);
    expect(steps.map(({ field }) => field)).toEqual(
      expect.arrayContaining(linkage.comparison.fields.map(({ name }) => name)),
    );
    const sum = steps.reduce((total, { bits }) => total + bits, 0);
    expect(sum).toBeGreaterThan(0);
    expect(
      steps.every(({ bits }, at) => at === 0 || Math.abs(bits) <= Math.abs(steps[at - 1]!.bits)),
    ).toBe(true);
  });
});

describe('linkage of a town of households', () => {
  const town = makeTown(3, 800, { wrong: 0.06, missing: 0.04 });

  test('people of one roof are told apart, and one who moved is found again', () => {
    expect(judged(town, town.left, town.right).f1).toBeGreaterThan(0.96);
  });

  test('a repeat within one list is not the brother who lives there', () => {
    const { precision, recall } = judged(town, town.right, town.right);
    expect(precision).toBeGreaterThan(0.9);
    expect(recall).toBeGreaterThan(0.8);
  });
});

function judged({ map }: Town, left: LabelledFile, right: LabelledFile): Quality {
  const read = ({ csv }: LabelledFile): EncodedPerson[] =>
    readPeople(csv, map, 'town.csv').people.map((person) => encodePerson(person, clearSeal));
  const [people, others] = [read(left), read(right)];
  const { links } = left === right ? dedupe(people) : link(people, others);
  return qualityOf(
    links.map((one) => ({
      left: people[one.left]!.id,
      right: (left === right ? people : others)[one.right]!.id,
      probability: one.probability,
    })),
    left.childOf,
    right.childOf,
  );
}
