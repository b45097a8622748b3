import { clearSeal, encodePerson, type EncodedPerson } from '@ictg/kit/linkage';
import { howMany } from '@ictg/kit/testing';
import { describe, expect, test } from 'vitest';
import { measure, measureAll, type Task } from '../generator/measure.js';
import { qualityOf, type Quality } from '../generator/quality.js';
import { makeTown, type Town } from '../generator/town.js';
import { makeWorld, uneven, type LabelledFile } from '../generator/world.js';
import { readPeople } from '../source/read.js';
import { explain } from './explain.js';
import { link, linkAll } from './link.js';

// A seed that no threshold was chosen by; smaller than the sizes that the bars are stated for.
const world = makeWorld(20_260_706, howMany(0.3, 1));
const clear = measureAll(world, true);
const clearly = (task: Task) => clear.get(task)!;

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

describe('linkage of what careless clerks wrote', () => {
  const hard = measureAll(makeWorld(20_261_127, howMany(0.15, 1), howMany(0.15, 1), uneven), true);

  test.each([
    ['nrm-ictg', 0.95],
    ['nrm-lookedAfter', 0.93],
    ['ictg-lookedAfter', 0.9],
    ['lookedAfter-lookedAfter', 0.92],
  ] as const)('%s reaches F1 %f, and links no strangers to get there', (task, floor) => {
    const { f1, precision } = hard.get(task)!.whole;
    expect(f1).toBeGreaterThan(floor);
    expect(precision).toBeGreaterThan(floor);
  });

  test('what is listed is about as sure as it says', () => {
    const { calibration, precision, recall } = hard.get('nrm-lookedAfter')!.whole;
    // Of the pairs that were found: those nobody could find lack in every sum.
    expect((calibration * precision) / recall).toBeGreaterThan(precision - 0.05);
  });
});

test('what was not chosen is told apart from the links, each as probable as it is by itself', () => {
  const { linkage } = clearly('nrm-lookedAfter');
  const linked = new Set(linkage.links.map(({ left, right }) => `${left} ${right}`));
  const rivals = linkage.rivals(0.02);
  expect(rivals.length).toBeGreaterThan(0);
  for (const { left, right, probability } of rivals) {
    expect(linked.has(`${left} ${right}`)).toBe(false);
    expect(probability).toBeGreaterThanOrEqual(0.02);
  }
});

describe('linkage of a town of households', () => {
  const town = makeTown(3, 1000, { wrong: 0.06, missing: 0.04 });
  const [across, within] = judged(town);

  test('people of one roof are told apart, and one who moved is found again', () => {
    expect(across.f1).toBeGreaterThan(0.96);
  });

  test('a repeat within one list is not the brother who lives there', () => {
    expect(within.precision).toBeGreaterThan(0.9);
    expect(within.recall).toBeGreaterThan(0.85);
  });
});

test('two records alone are linked by what they agree in, and strangers are not', () => {
  const map = { id: 'id', columns: fewColumns };
  const person = (line: string) =>
    readPeople(`id,name,born,tel\n${line}\n`, map, 'x.csv').people.map((one) =>
      encodePerson(one, clearSeal),
    );
  const one = person('1,Testy Mockford,2005-02-03,020 7946 0018');
  expect(link(one, person('2,MOCKFORD Testy,03/02/2005,02079460018')).links).toHaveLength(1);
  expect(link(one, person('2,Other Body,2001-11-30,')).links).toHaveLength(0);
});

const fewColumns = [
  { column: 'name', kind: 'full-name' },
  { column: 'born', kind: 'date' },
  { column: 'tel', kind: 'text' },
] as const;

function judged({ map, left, right }: Town): readonly [across: Quality, within: Quality] {
  const read = ({ csv }: LabelledFile): EncodedPerson[] =>
    readPeople(csv, map, 'town.csv').people.map((person) => encodePerson(person, clearSeal));
  const files = [left, right];
  const people = files.map(read);
  const all = linkAll(people);
  const of = (one: number, other: number): Quality => {
    const found = all.find((each) => each.left === one && each.right === other)!;
    return qualityOf(
      found.linkage.links.map((each) => ({
        left: people[one]![each.left]!.id,
        right: people[other]![each.right]!.id,
        probability: each.probability,
      })),
      files[one]!.childOf,
      files[other]!.childOf,
    );
  };
  return [of(0, 1), of(1, 1)];
}
