import { authorities, authority } from '@ictg/kit/geography';
import { Chance } from './chance.js';
import { makeChild, type Child } from './child.js';
import { mistype, respell, writeBirth, writePlace } from './mistake.js';

/** The text of a file, and which child each record is of. */
export interface LabelledFile {
  readonly csv: string;
  readonly childOf: ReadonlyMap<string, number>;
}

/** Three sources about one made-up population, with the truth. */
export interface LabelledWorld {
  readonly nrm: LabelledFile;
  readonly ictg: LabelledFile;
  readonly lookedAfter: LabelledFile;
  readonly children: readonly Child[];
}

/** How careless the clerks of a world are, each by how many times more often than usual one errs. */
type Clerks = readonly number[];
const usual: Clerks = [1];
/** An office where some hardly err and others hear names anew, turn them round and guess at birth dates. */
export const uneven: Clerks = [0.3, 1, 2, 3, 5];

/** Makes a world; at scale 1 of 4,000 NRM, 800 service and 6,000 care records. */
export function makeWorld(seed: number, scale = 1, care = scale, clerks = usual): LabelledWorld {
  const chance = new Chance(seed);
  const sizes = { nrm: 4000 * scale, ictg: 800 * scale, lookedAfter: 6000 * care };
  const children: Child[] = [];
  const draw = (wanted: number): Child[] =>
    Array.from({ length: Math.round(wanted) }, () => {
      const family =
        children.length > 20 && chance.happens(0.12) ? chance.one(children) : undefined;
      const child = makeChild(children.length, chance, family);
      children.push(child);
      return child;
    });
  const referred = draw(sizes.nrm / 1.1);
  const served = [...referred.filter(() => chance.happens(0.155)), ...draw(sizes.ictg * 0.22)];
  const inCare = [
    ...children.filter(() => chance.happens(0.34)),
    ...draw(sizes.lookedAfter * 0.62),
  ];
  return {
    nrm: write(repeated(referred, sizes.nrm, chance), nrmColumns, clerks, chance),
    ictg: write(repeated(served, sizes.ictg, chance), ictgColumns, clerks, chance),
    lookedAfter: write(repeated(inCare, sizes.lookedAfter, chance), careColumns, clerks, chance),
    children,
  };
}

function repeated(children: readonly Child[], wanted: number, chance: Chance): Child[] {
  const records = children.slice(0, Math.round(wanted));
  while (records.length < wanted) records.push(chance.one(children));
  return records
    .map((child) => ({ child, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ child }) => child);
}

type Columns = (
  child: Child,
  number: number,
  isRepeat: boolean,
  chance: Chance,
  clerk: number,
) => Record<string, string>;

function write(
  children: readonly Child[],
  columns: Columns,
  clerks: Clerks,
  chance: Chance,
): LabelledFile {
  const childOf = new Map<string, number>();
  const seen = new Set<number>();
  const lines: string[] = [];
  children.forEach((child, number) => {
    const clerk = clerks[number % clerks.length] ?? 1;
    const row = columns(child, number, seen.has(child.key), chance, clerk);
    seen.add(child.key);
    if (number === 0) lines.push(Object.keys(row).join(','));
    const values = Object.values(row);
    lines.push(
      values
        .map((value) => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value))
        .join(','),
    );
    childOf.set(values[0] ?? '', child.key);
  });
  return { csv: `${lines.join('\n')}\n`, childOf };
}

const nrmColumns: Columns = (child, number, isRepeat, chance, clerk) => {
  const name = writeName(child, chance, clerk);
  return {
    nrm_reference: isRepeat
      ? `NRM-${700_000 + number}-${chance.between(1000, 9999)}`
      : child.nrmReference,
    ...name,
    also_known_as: chance.happens(0.05)
      ? `${respell(child.forename, chance)} ${child.surname}`
      : '',
    date_of_birth: writeBirth(child.born, isForeign(child), chance, clerk),
    sex: writeSex(child, chance, ['Male', 'Female']),
    nationality: writeNationality(child, chance),
    local_authority: writePlace(authority(placeOf(child, chance))?.name ?? '', chance),
    referral_date: iso(child.referred + (isRepeat ? chance.between(60, 500) : 0)),
    home_office_reference: writeReference(child.homeOfficeReference, 0.55, chance, clerk),
  };
};

const ictgColumns: Columns = (child, number, isRepeat, chance, clerk) => {
  const { forename, surname } = writeName(child, chance, clerk);
  return {
    ictg_id: `ICTG-${number + 1}`,
    first_name: forename,
    last_name: surname,
    dob: writeBirth(child.born, isForeign(child), chance, clerk),
    gender: writeSex(child, chance, ['Male', 'Female']),
    nationality: writeNationality(child, chance),
    local_authority_gss: placeOf(child, chance),
    referral_received: iso(
      child.referred + chance.between(-10, 60) + (isRepeat ? chance.between(60, 500) : 0),
    ),
    worker_role: chance.one(['DW', 'RPC', '']),
    nrm_reference: writeReference(child.nrmReference, 0.45, chance, clerk),
  };
};

const careColumns: Columns = (child, number, _isRepeat, chance, clerk) => {
  const place = placeOf(child, chance);
  return {
    lac_id: `LAC-${number + 1}`,
    la_gss: place,
    child_id: chance.happens(0.85) ? String(50_000 + child.key) : '',
    ...writeName(child, chance, clerk),
    dob: writeBirth(child.born, isForeign(child), chance, clerk),
    sex: writeSex(child, chance, ['1', '2']),
    upn: '',
    uasc: isForeign(child) && chance.happens(0.7) ? '1' : '0',
    decom: iso(child.referred + chance.between(-500, 120)),
    dec: '',
    home_office_reference: writeReference(child.homeOfficeReference, 0.4, chance, clerk),
  };
};

function writeName(
  child: Child,
  chance: Chance,
  clerk: number,
): { forename: string; surname: string } {
  const foreign = isForeign(child);
  const change = (name: string): string => {
    const heard = chance.happens(clerk * (foreign ? 0.22 : 0.03)) ? respell(name, chance) : name;
    const again = chance.happens(clerk * (foreign ? 0.06 : 0.01)) ? respell(heard, chance) : heard;
    return chance.happens(clerk * 0.04) ? mistype(again, chance) : again;
  };
  const words = child.forename.split(' ');
  const short = words.length > 1 && chance.happens(0.3) ? (words.at(-1) ?? '') : child.forename;
  const [forename, surname] = [change(short), change(child.surname)];
  const swap =
    child.origin.group === 'vietnamese' ? 0.2 : child.origin.group === 'east african' ? 0.1 : 0.02;
  const written = chance.happens(clerk * swap)
    ? { forename: surname, surname: forename }
    : { forename, surname };
  return chance.happens(0.1) ? { ...written, surname: written.surname.toUpperCase() } : written;
}

function writeSex(
  { sex }: Child,
  chance: Chance,
  [male, female]: readonly [string, string],
): string {
  if (chance.happens(0.02)) return '';
  return (sex === 'M') === chance.happens(0.99) ? male : female;
}

function writeNationality(child: Child, chance: Chance): string {
  if (chance.happens(0.06)) return chance.one(['', 'Unknown']);
  return chance.happens(0.04) ? chance.one(child.origin.nationalities) : child.nationality;
}

function writeReference(
  reference: string | undefined,
  filled: number,
  chance: Chance,
  clerk: number,
): string {
  if (reference === undefined || !chance.happens(filled)) return '';
  return chance.happens(clerk * 0.08) ? mistype(reference, chance, '0123456789') : reference;
}

function placeOf(child: Child, chance: Chance): string {
  return chance.happens(0.18) ? chance.one(authorities).code : child.authority;
}

function isForeign({ origin }: Child): boolean {
  return origin.group !== 'british';
}

function iso(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
