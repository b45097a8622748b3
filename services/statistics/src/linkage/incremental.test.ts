import fc from 'fast-check';
import { clearSeal, encodePerson, type EncodedPerson } from '@ictg/kit/linkage';
import { howMany } from '@ictg/kit/testing';
import { describe, expect, test } from 'vitest';
import { makeWorld } from '../generator/world.js';
import { builtInMaps } from '../source/built-in.js';
import { readPeople } from '../source/read.js';
import { explain } from './explain.js';
import type { KeptLearning, KeptPairs } from './kept.js';
import { linkAll, linkAllWith, type SourceLinkage } from './link.js';
import { compareElsewhere, type KeptLinkage } from './read-sources.js';

/** A record and how often it was changed. */
interface Standing {
  readonly id: string;
  readonly version: number;
  readonly person: EncodedPerson;
}
type World = readonly (readonly Standing[])[];

/** What one linking leaves for the next. */
interface Left {
  readonly world: World;
  readonly kept: ReadonlyMap<string, { learning: KeptLearning; likely: KeptPairs }>;
}

const made = makeWorld(20_261_127, howMany(0.03, 0.06));
const people = (
  [
    [made.nrm, 'nrm'],
    [made.ictg, 'ictg'],
    [made.lookedAfter, 'looked-after'],
  ] as const
).map(([{ csv }, map]) =>
  readPeople(csv, builtInMaps[map], 'made-up.csv').people.map((one) =>
    encodePerson(one, clearSeal),
  ),
);

/** Two of three records of each source; the others come later. */
const first: World = people.map((source) =>
  source.flatMap((person, at) => (at % 3 === 2 ? [] : [{ id: idOf(at), version: 1, person }])),
);

function idOf(at: number): string {
  return `rec_${String(at).padStart(5, '0')}`;
}

const peopleOf = (world: World) => world.map((source) => source.map(({ person }) => person));

function leftBy(world: World, all: readonly SourceLinkage[]): Left {
  return {
    world,
    kept: new Map(
      all.map(({ left, right, linkage }) => [
        `${left} ${right}`,
        // What is kept goes through a database: nothing of this process may be left in it.
        structuredClone({ learning: linkage.learning(), likely: linkage.likely() }),
      ]),
    ),
  };
}

function whole(world: World): readonly SourceLinkage[] {
  return linkAll(peopleOf(world));
}

/** @param isAllNew whether every pair is weighed by what was learnt, as though none had been before */
function since({ world: then, kept }: Left, world: World, isAllNew = false) {
  const before: KeptLinkage = {
    places: world.map((source, at) =>
      Int32Array.from(source, ({ id, version }) =>
        isAllNew
          ? -1
          : (then[at] ?? []).findIndex((one) => one.id === id && one.version === version),
      ),
    ),
    of: (left, right) => {
      const found = kept.get(`${left} ${right}`);
      if (!found) throw new Error('Nothing is kept.');
      return found;
    },
  };
  return linkAll(peopleOf(world), { before });
}

/** Everything that came of a linking. */
function outcomeOf(all: readonly SourceLinkage[]) {
  return all.map(({ left, right, linkage }) => {
    const inOrder = (pairs: { left: number; right: number; probability: number }[]) =>
      pairs.sort((a, b) => a.left - b.left || a.right - b.right);
    return [left, right, inOrder([...linkage.links]), inOrder(linkage.rivals(0.02))];
  });
}

const change = fc.record({
  kind: fc.constantFrom('ADD', 'CORRECT', 'REMOVE'),
  source: fc.nat(2),
  at: fc.nat(),
  as: fc.nat(),
});
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

/** The world after a change: someone comes, is told with somebody else's birth date or name, or goes. */
function changed(world: World, { kind, source, at, as }: Change): World {
  const all = people[source] ?? [];
  const there = world[source] ?? [];
  const place = at % Math.max(1, there.length);
  const other = all[as % all.length];
  return world.map((records, which) => {
    if (which !== source || !other) return records;
    if (kind === 'REMOVE') return records.filter((_, one) => one !== place);
    if (kind === 'CORRECT')
      return records.map((one, number) =>
        number === place
          ? { ...one, version: one.version + 1, person: corrected(one.person, other, at % 2 === 0) }
          : one,
      );
    const id = idOf(as % all.length);
    if (records.some((one) => one.id === id)) return records;
    return [...records, { id, version: 1, person: other }].sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}

function corrected(person: EncodedPerson, other: EncodedPerson, isName: boolean): EncodedPerson {
  return isName ? { ...person, names: other.names } : { ...person, dates: other.dates };
}

test('a comparison that is done elsewhere comes to the same', async () => {
  const all = peopleOf(first);
  const found = Promise.resolve(structuredClone(compareElsewhere(all, 0, 2)));
  const steps: string[] = [];
  const linked = await linkAllWith(
    all,
    { left: 0, right: 2, found },
    { done: ({ left, right }) => steps.push(`${left} ${right}`) },
  );
  expect(outcomeOf(linked)).toEqual(outcomeOf(whole(first)));
  expect(steps).toEqual(['0 0', '0 1', '1 1', '1 2', '2 2', '0 2']);
});

describe('linking what is new', () => {
  const start = leftBy(first, whole(first));

  test('comes to what weighing every pair by the same learning comes to, round after round', () => {
    const chosen = new Set<number>();
    fc.assert(
      fc.property(
        fc.array(fc.array(change, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 }),
        (rounds) => {
          let left = start;
          let world = first;
          for (const changes of rounds) {
            world = changes.reduce(changed, world);
            const found = since(left, world);
            expect(outcomeOf(found)).toEqual(outcomeOf(since(left, world, true)));
            chosen.add(found.reduce((sum, { linkage }) => sum + linkage.links.length, 0));
            left = leftBy(world, found);
          }
        },
      ),
      { numRuns: howMany(2, 60) },
    );
    expect(chosen.size).toBeGreaterThan(1);
  });

  test('changes nothing and compares nobody where nothing is new', () => {
    const again = since(start, first);
    expect(outcomeOf(again)).toEqual(outcomeOf(whole(first)));
    expect(again.map(({ linkage }) => linkage.compared)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('compares only those who may be of one person with who is new', () => {
    const world = changed(first, { kind: 'CORRECT', source: 0, at: 1, as: 5 });
    const compared = (all: readonly SourceLinkage[]) =>
      all.reduce((sum, { linkage }) => sum + linkage.compared, 0);
    expect(compared(since(start, world))).toBeGreaterThan(0);
    expect(compared(since(start, world))).toBeLessThan(compared(whole(world)) / 10);
  });

  test('explains a pair that was kept as it was explained when it was weighed', () => {
    const stepsOf = (all: readonly SourceLinkage[]) =>
      all.flatMap(({ left, right, linkage }) =>
        linkage.links.slice(0, 5).map((one) => {
          const [a, b] = [people[left], people[right]];
          const person = first[left]?.[one.left]?.person ?? a?.[0];
          const other = first[right]?.[one.right]?.person ?? b?.[0];
          return person && other ? explain(person, other, linkage) : [];
        }),
      );
    expect(stepsOf(since(start, first))).toEqual(stepsOf(whole(first)));
  });

  test('keeps the pairs of a block that grows too full, and gives none back to one that empties', () => {
    const [model] = first[0] ?? [];
    if (!model) throw new Error('The world is empty.');
    // All of one name and birth date, so that each meets every other while they are few enough.
    const crowd = (count: number): World => [
      Array.from({ length: count }, (_, at) => ({
        id: idOf(at),
        version: 1,
        person: model.person,
      })),
    ];
    const pairsOf = ([one]: readonly SourceLinkage[]) => one?.linkage.likely().left.length ?? 0;
    const few = leftBy(crowd(20), whole(crowd(20)));
    expect(pairsOf(since(few, crowd(20)))).toBe((20 * 19) / 2);
    const grown = since(few, crowd(230));
    expect(pairsOf(grown)).toBeGreaterThanOrEqual((20 * 19) / 2);
    expect(pairsOf(whole(crowd(230)))).toBe(0);
    const full = leftBy(crowd(230), whole(crowd(230)));
    expect(pairsOf(since(full, crowd(20)))).toBe(0);
  });
});
