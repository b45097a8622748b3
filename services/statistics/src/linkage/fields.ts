import type { EncodedCode, EncodedGroup, EncodedPerson } from '@ictg/kit/linkage';
import { compareDates, dateLevels } from './date.js';
import { missing, type Agreement, type Field } from './field.js';
import { nameLevels } from './name.js';

const nothing: Agreement = { level: missing };
const same = (left: string | undefined, right: string | undefined): Agreement =>
  left === undefined || right === undefined ? nothing : { level: left === right ? 1 : 0 };

/** The parts of a name; they are compared together, so the comparison itself is not here. */
export const nameFields: readonly Omit<Field, 'compare'>[] = (['forename', 'surname'] as const).map(
  (name) => ({
    name,
    levels: nameLevels,
    expected: [0.015, 0.02, 0.025, 0.04, 0.12, 0.16, 0.62],
    blockedBy: 'name',
    isOfFamily: name === 'surname',
    isPersonal: name === 'forename',
  }),
);

/** The fields beside the name that both sources have something in. */
export function fieldsFor(
  left: readonly EncodedPerson[],
  right: readonly EncodedPerson[],
  isOneSource: boolean,
): readonly Field[] {
  const has = (test: (person: EncodedPerson) => unknown): boolean =>
    left.some(test) && right.some(test);
  const most = (count: (person: EncodedPerson) => number): number =>
    Math.min(
      ...[left, right].map((people) =>
        people.reduce((top, person) => Math.max(top, count(person)), 0),
      ),
    );
  const registers = [
    ...new Set(left.flatMap(({ codes }) => codes.map(({ register }) => register))),
  ].filter((register) => {
    if (!right.some(({ codes }) => codes.some((code) => code.register === register))) return false;
    return !isOneSource || repeats(left, register);
  });
  return [
    ...Array.from({ length: most(({ dates }) => dates.length) }, (_, at): Field => ({
      name: at === 0 ? 'date of birth' : `date ${at + 1}`,
      levels: dateLevels,
      expected: [0.01, 0.005, 0.01, 0.03, 0.02, 0.005, 0.04, 0.05, 0.03, 0.03, 0.77],
      ...(at === 0 ? { blockedBy: 'date' as const, isPersonal: true } : {}),
      compare: (a, b) => compareDates(a.dates[at], b.dates[at]),
    })),
    ...(has(({ sex }) => sex)
      ? [
          {
            name: 'sex',
            levels: ['different', 'same'],
            expected: [0.03, 0.97],
            compare: (a, b) => same(a.sex, b.sex),
          } satisfies Field,
        ]
      : []),
    ...(has(({ nationality }) => nationality)
      ? [
          grouped(
            'nationality',
            ['different', 'neighbour', 'same'],
            [0.05, 0.05, 0.9],
            (person) => person.nationality,
          ),
        ]
      : []),
    ...(has(({ place }) => place)
      ? [
          grouped(
            'place',
            ['different', 'same region', 'same'],
            [0.2, 0.1, 0.7],
            (person) => person.place,
          ),
        ]
      : []),
    ...(has(({ postcode }) => postcode) ? [postcodeField] : []),
    ...registers.map((register): Field => ({
      name: register,
      levels: ['different', 'one letter apart', 'same'],
      expected: [0.08, 0.07, 0.85],
      blockedBy: 'code',
      compare: (a, b) => compareCodes(ofRegister(a.codes, register), ofRegister(b.codes, register)),
    })),
    ...(has(({ address }) => address.length > 0)
      ? [{ ...textField('address', ({ address }) => address), isOfFamily: true }]
      : []),
    ...Array.from({ length: most(({ texts }) => texts.length) }, (_, at) =>
      textField(`text ${at + 1}`, ({ texts }) => texts[at] ?? []),
    ),
    ...(!isOneSource && has(({ event }) => event !== undefined) ? [eventField] : []),
  ];
}

function repeats(people: readonly EncodedPerson[], register: string): boolean {
  const values = people.flatMap(({ codes }) =>
    ofRegister(codes, register).map(({ whole }) => whole),
  );
  return new Set(values).size < values.length;
}

function grouped(
  name: string,
  levels: readonly string[],
  expected: readonly number[],
  of: (person: EncodedPerson) => EncodedGroup | undefined,
): Field {
  return {
    name,
    levels,
    expected,
    isOfFamily: true,
    compare: (a, b) => {
      const [left, right] = [of(a), of(b)];
      if (left === undefined || right === undefined) return nothing;
      if (left.exact === right.exact) return { level: 2, on: [left.exact], kind: name };
      return { level: left.group === right.group ? 1 : 0 };
    },
  };
}

const postcodeField: Field = {
  name: 'postcode',
  blockedBy: 'postcode',
  isOfFamily: true,
  levels: ['different', 'same district', 'one letter apart', 'same'],
  expected: [0.15, 0.1, 0.1, 0.65],
  compare: (a, b) => {
    const [left, right] = [a.postcode, b.postcode];
    if (left === undefined || right === undefined) return nothing;
    const { level } = compareCodes([left], [right]);
    if (level > 0)
      return { level: level + 1, ...(level === 2 ? { on: [left.whole], kind: 'postcode' } : {}) };
    return { level: left.outward === right.outward ? 1 : 0 };
  },
};

const eventEnds = [400, 120, 45, 14, 3];
const eventField: Field = {
  name: 'days between the two',
  levels: ['more than 400', 'within 400', 'within 120', 'within 45', 'within 14', 'within 3'],
  expected: [0.15, 0.15, 0.15, 0.2, 0.15, 0.2],
  compare: (a, b) => {
    if (a.event === undefined || b.event === undefined) return nothing;
    const apart = Math.abs(a.event - b.event);
    return { level: eventEnds.filter((end) => apart <= end).length };
  },
};

function ofRegister(codes: readonly EncodedCode[], register: string): readonly EncodedCode[] {
  return codes.filter((code) => code.register === register);
}

function compareCodes(left: readonly EncodedCode[], right: readonly EncodedCode[]): Agreement {
  if (left.length === 0 || right.length === 0) return nothing;
  let level = 0;
  let isComparable = false;
  for (const a of left) {
    for (const b of right) {
      if (a.within !== b.within) continue;
      isComparable = true;
      if (a.whole === b.whole) return { level: 2 };
      if (level === 0 && a.near.some((token) => b.near.includes(token))) level = 1;
    }
  }
  return isComparable ? { level } : nothing;
}

function textField(name: string, of: (person: EncodedPerson) => readonly string[]): Field {
  return {
    name,
    levels: ['different', 'a word in common', 'mostly the same', 'same'],
    expected: [0.15, 0.1, 0.15, 0.6],
    compare: (a, b) => compareTexts(of(a), of(b)),
  };
}

function compareTexts(left: readonly string[], right: readonly string[]): Agreement {
  if (left.length === 0 || right.length === 0) return nothing;
  const both = left.filter((word) => right.includes(word)).length;
  const overlap = (2 * both) / (left.length + right.length);
  return { level: overlap === 1 ? 3 : overlap >= 0.6 ? 2 : overlap >= 0.3 ? 1 : 0 };
}
