import { compareDays, dateLevels } from './date.js';
import { missing, type Field, type FieldShape } from './field.js';
import type { Distribution, Frequency } from './frequency.js';
import { homeField } from './home.js';
import { nameLevels } from './name.js';
import type { Code, Group, LinkRecord } from './record.js';
import { textField } from './text.js';

/** The parts of a name; they are compared together, so the comparison itself is not here. */
export const nameFields: readonly FieldShape[] = (['forename', 'surname'] as const).map((name) => ({
  name,
  levels: nameLevels,
  expected: [0.015, 0.02, 0.025, 0.04, 0.12, 0.16, 0.62],
  blockedBy: 'name',
  isOfFamily: name === 'surname',
  isPersonal: name === 'forename',
}));

/** What both of two sources have something in. */
export interface Told {
  readonly dates: number;
  readonly sex: boolean;
  readonly nationality: boolean;
  readonly place: boolean;
  readonly postcode: boolean;
  readonly address: boolean;
  readonly registers: readonly string[];
  readonly texts: number;
  readonly event: boolean;
}

/** What both sources have something in, or one of them more than once. */
export function toldBy(left: readonly LinkRecord[], right: readonly LinkRecord[]): Told {
  const isOneSource = left === right;
  const has = (test: (person: LinkRecord) => unknown): boolean =>
    left.some(test) && right.some(test);
  const most = (count: (person: LinkRecord) => number): number =>
    Math.min(
      ...[left, right].map((people) =>
        people.reduce((top, person) => Math.max(top, count(person)), 0),
      ),
    );
  const onTheRight = registersOf(right);
  return {
    dates: most(({ days }) => days.length),
    sex: has(({ sex }) => sex !== 0),
    nationality: has((person) => person.nationality),
    place: has((person) => person.place),
    postcode: has((person) => person.postcode),
    address: has((person) => person.address.words.length > 0),
    registers: [...registersOf(left)].filter(
      (register) => onTheRight.has(register) && (!isOneSource || repeats(left, register)),
    ),
    texts: most(({ texts }) => texts.length),
    event: !isOneSource && has(({ event }) => event !== undefined),
  };
}

/** The fields beside the name, of what both sources have something in. */
export function fieldsFor(told: Told, frequency: Frequency): readonly Field[] {
  return [
    ...Array.from({ length: told.dates }, (_, at): Field => ({
      name: at === 0 ? 'date of birth' : `date ${at + 1}`,
      levels: dateLevels,
      expected: [0.01, 0.005, 0.01, 0.03, 0.02, 0.005, 0.04, 0.05, 0.03, 0.03, 0.77],
      ...(at === 0 ? { blockedBy: 'date' as const, isPersonal: true } : {}),
      compare: (a, b) => compareDays(a.days[at], b.days[at]),
    })),
    ...(told.sex ? [sexField] : []),
    ...(told.nationality
      ? [
          grouped(
            'nationality',
            ['different', 'neighbour', 'same'],
            [0.05, 0.05, 0.9],
            (person) => person.nationality,
            frequency.nationality,
          ),
        ]
      : []),
    ...homeFields(told, frequency),
    ...told.registers.map((register): Field => ({
      name: register,
      levels: ['different', 'one letter apart', 'same'],
      expected: [0.08, 0.07, 0.85],
      blockedBy: 'code',
      compare: (a, b) => compareCodes(a.codes, b.codes, register),
    })),
    ...Array.from({ length: told.texts }, (_, at) =>
      textField(`text ${at + 1}`, ({ texts }) => texts[at]),
    ),
    ...(told.event ? [eventField] : []),
  ];
}

const sexField: Field = {
  name: 'sex',
  levels: ['different', 'same'],
  expected: [0.03, 0.97],
  compare: (a, b) => (a.sex === 0 || b.sex === 0 ? missing : a.sex === b.sex ? 1 : 0),
};

/** Where people live: one field, whether it is told in one column or in several. */
function homeFields(told: Told, frequency: Frequency): readonly Field[] {
  const place = grouped(
    'place',
    ['different', 'same region', 'same'],
    [0.2, 0.1, 0.7],
    (person) => person.place,
    frequency.place,
  );
  const postcode = postcodeField(frequency.postcode);
  const address = { ...textField('address', (person) => person.address), isOfFamily: true };
  const fields = [
    ...(told.place ? [place] : []),
    ...(told.postcode ? [postcode] : []),
    ...(told.address ? [address] : []),
  ];
  if (fields.length < 2) return fields;
  return [
    homeField({
      place: place.compare,
      postcode: postcode.compare,
      address: address.compare,
    }),
  ];
}

function registersOf(people: readonly LinkRecord[]): Set<string> {
  const registers = new Set<string>();
  for (const { codes } of people) for (const { register } of codes) registers.add(register);
  return registers;
}

function repeats(people: readonly LinkRecord[], register: string): boolean {
  const values = people.flatMap(({ codes }) =>
    codes.filter((code) => code.register === register).map(({ whole }) => whole),
  );
  return new Set(values).size < values.length;
}

function grouped(
  name: string,
  levels: readonly string[],
  expected: readonly number[],
  of: (person: LinkRecord) => Group | undefined,
  among: Distribution,
): Field {
  return {
    name,
    levels,
    expected,
    isOfFamily: true,
    compare: (a, b) => {
      const left = of(a);
      const right = of(b);
      if (left === undefined || right === undefined) return missing;
      return left.exact === right.exact ? 2 : left.group === right.group ? 1 : 0;
    },
    rarity: { among, of: (person) => of(person)?.exact },
  };
}

function postcodeField(among: Distribution): Field {
  return {
    name: 'postcode',
    blockedBy: 'postcode',
    isOfFamily: true,
    levels: ['different', 'same district', 'one letter apart', 'same'],
    expected: [0.15, 0.1, 0.1, 0.65],
    compare: ({ postcode: a }, { postcode: b }) => {
      if (a === undefined || b === undefined) return missing;
      const level = compareCode(a, b);
      return level > 0 ? level + 1 : a.outward === b.outward ? 1 : 0;
    },
    rarity: { among, of: ({ postcode }) => postcode?.whole },
  };
}

const eventEnds = [400, 120, 45, 14, 3];
const eventField: Field = {
  name: 'days between the two',
  levels: ['more than 400', 'within 400', 'within 120', 'within 45', 'within 14', 'within 3'],
  expected: [0.15, 0.15, 0.15, 0.2, 0.15, 0.2],
  compare: (a, b) => {
    if (a.event === undefined || b.event === undefined) return missing;
    const apart = Math.abs(a.event - b.event);
    return eventEnds.filter((end) => apart <= end).length;
  },
};

function compareCodes(left: readonly Code[], right: readonly Code[], register: string): number {
  let best = missing;
  for (const a of left) {
    if (a.register !== register) continue;
    for (const b of right) {
      if (b.register === register && a.within === b.within)
        best = Math.max(best, compareCode(a, b));
    }
  }
  return best;
}

function compareCode(left: Code, right: Code): number {
  if (left === right) return 2;
  return left.near.some((token) => right.near.includes(token)) ? 1 : 0;
}
