import { openDataRows } from '@ictg/kit/geography';
import type { SourceMap } from '../source/map.js';
import { Chance } from './chance.js';
import { mistype } from './mistake.js';
import { madeUpSurnames } from './origin.data.js';
import type { LabelledFile } from './world.js';

/** Two lists of the people of a made-up town, with the truth, and where they keep what. */
export interface Town {
  readonly left: LabelledFile;
  readonly right: LabelledFile;
  readonly map: SourceMap;
}

interface Resident {
  readonly given: string;
  readonly surname: string;
  readonly sex: string;
  readonly born: string;
  readonly address: string;
  readonly postcode: string;
  readonly district: string;
  readonly telephone: string;
}

/** How carelessly the lists were kept: the chance that a field is wrong, and that it is left out. */
export interface Care {
  readonly wrong: number;
  readonly missing: number;
}

const forenames = openDataRows('names/forenames-england-wales-born-1999-2015.csv', [
  'forename',
]).map(({ forename }) => forename);
const streets = [
  'Mill',
  'Church',
  'Station',
  'High',
  'Park',
  'Victoria',
  'Green',
  'Bridge',
  'Orchard',
  'Meadow',
];
const districts = streets.map((street) => `${street} Ward`);
const kinds = ['Road', 'Street', 'Lane', 'Avenue', 'Close'];

/**
 * Households of people of every age, unlike the children of the other world: who share a roof share surname, address,
 * postcode and often the telephone; some sons bear their father's name, and one in seven has moved. The district follows
 * the postcode, and each clerk writes telephones and streets in a way of his own.
 */
export function makeTown(seed: number, people: number, { wrong, missing }: Care): Town {
  const chance = new Chance(seed);
  const residents: Resident[] = [];
  while (residents.length < people) residents.push(...makeHousehold(chance));
  const copy = (from: Resident): Resident => {
    const spoil = (text: string, keys?: string): string =>
      chance.happens(missing) ? '' : chance.happens(wrong) ? mistype(text, chance, keys) : text;
    const home = chance.happens(0.15) ? makeHousehold(chance)[0] : undefined;
    return {
      given: spoil(chance.happens(0.03) ? from.given.slice(0, 1) : from.given),
      surname: spoil(chance.happens(0.03) ? chance.one(madeUpSurnames) : from.surname),
      sex: spoil(from.sex),
      born: spoil(from.born, '0123456789'),
      address: spoil(shortened((home ?? from).address, chance)),
      postcode: spoil((home ?? from).postcode),
      district: spoil((home ?? from).district),
      telephone: chance.happens(0.4) ? '' : grouped(spoil(from.telephone, '0123456789'), chance),
    };
  };
  const list = (share: number): LabelledFile => {
    const rows = residents.flatMap((resident, key) => {
      if (!chance.happens(share)) return [];
      return (chance.happens(0.08) ? [resident, resident] : [resident]).map((one) => ({
        key,
        copy: copy(one),
      }));
    });
    const childOf = new Map(rows.map(({ key }, at) => [String(at + 1), key]));
    const lines = rows.map(({ copy: written }, at) => [at + 1, ...textsOf(written)].join(','));
    const header = map.columns.map(({ column }) => column).join(',');
    return { csv: `id,${header}\n${lines.join('\n')}\n`, childOf };
  };
  return { left: list(0.5), right: list(0.6), map };
}

const map: SourceMap = {
  id: 'id',
  columns: [
    { column: 'given', kind: 'forename' },
    { column: 'surname', kind: 'surname' },
    { column: 'sex', kind: 'sex' },
    { column: 'born', kind: 'date' },
    { column: 'address', kind: 'address' },
    { column: 'postcode', kind: 'postcode' },
    { column: 'district', kind: 'place' },
    { column: 'telephone', kind: 'text' },
  ],
};

function textsOf(resident: Resident): string[] {
  const { given, surname, sex, born, address, postcode, district, telephone } = resident;
  return [given, surname, sex, born, address, postcode, district, telephone];
}

function grouped(telephone: string, chance: Chance): string {
  return chance.happens(0.5) ? telephone.replace(/^(.{4})(.{3})/, '$1 $2 ') : telephone;
}

function shortened(address: string, chance: Chance): string {
  if (chance.happens(0.5)) return address;
  return address.replace('Road', 'Rd').replace('Street', 'St').replace('Avenue', 'Ave');
}

function makeHousehold(chance: Chance): Resident[] {
  const surname = chance.early(madeUpSurnames);
  const address = `${chance.between(1, 120)} ${chance.one(streets)} ${chance.one(kinds)}`;
  const district = chance.between(1, 19);
  const postcode = `ZZ${district} ${chance.between(1, 9)}${chance.one([...'ABDEFGH'])}${chance.one([...'JLNPQRS'])}`;
  const telephone = `0${chance.between(100_000_000, 999_999_999)}`;
  const father = chance.early(forenames);
  return Array.from({ length: chance.between(1, 4) }, (_, at) => {
    const born = new Date(Date.UTC(1935, 0, 1) + chance.between(0, 29_000) * 86_400_000);
    return {
      given: at === 0 || chance.happens(0.04) ? father : chance.early(forenames),
      surname,
      sex: chance.one(['M', 'F']),
      born: born.toISOString().slice(0, 10),
      address,
      postcode,
      district: districts[district % districts.length] ?? '',
      telephone: chance.happens(0.5) ? telephone : `0${chance.between(100_000_000, 999_999_999)}`,
    };
  });
}
