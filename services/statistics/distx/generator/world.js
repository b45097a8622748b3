import { authorities, authority } from '@ictg/kit/geography';
import { Chance } from './chance.js';
import { makeChild } from './child.js';
import { mistype, respell, writeBirth, writePlace } from './mistake.js';
/** Makes a world; at scale 1 of 4,000 NRM, 800 service and 6,000 care records. */
export function makeWorld(seed, scale = 1, care = scale) {
  const chance = new Chance(seed);
  const sizes = { nrm: 4000 * scale, ictg: 800 * scale, lookedAfter: 6000 * care };
  const children = [];
  const draw = (wanted) =>
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
    nrm: write(repeated(referred, sizes.nrm, chance), nrmColumns, chance),
    ictg: write(repeated(served, sizes.ictg, chance), ictgColumns, chance),
    lookedAfter: write(repeated(inCare, sizes.lookedAfter, chance), careColumns, chance),
    children,
  };
}
function repeated(children, wanted, chance) {
  const records = children.slice(0, Math.round(wanted));
  while (records.length < wanted) records.push(chance.one(children));
  return records
    .map((child) => ({ child, at: chance.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ child }) => child);
}
function write(children, columns, chance) {
  const childOf = new Map();
  const seen = new Set();
  const lines = [];
  children.forEach((child, number) => {
    const row = columns(child, number, seen.has(child.key), chance);
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
const nrmColumns = (child, number, isRepeat, chance) => {
  const name = writeName(child, chance);
  return {
    nrm_reference: isRepeat
      ? `NRM-${700_000 + number}-${chance.between(1000, 9999)}`
      : child.nrmReference,
    ...name,
    also_known_as: chance.happens(0.05)
      ? `${respell(child.forename, chance)} ${child.surname}`
      : '',
    date_of_birth: writeBirth(child.born, isForeign(child), chance),
    sex: writeSex(child, chance, ['Male', 'Female']),
    nationality: writeNationality(child, chance),
    local_authority: writePlace(authority(placeOf(child, chance))?.name ?? '', chance),
    referral_date: iso(child.referred + (isRepeat ? chance.between(60, 500) : 0)),
    home_office_reference: writeReference(child.homeOfficeReference, 0.55, chance),
  };
};
const ictgColumns = (child, number, isRepeat, chance) => {
  const { forename, surname } = writeName(child, chance);
  return {
    ictg_id: `ICTG-${number + 1}`,
    first_name: forename,
    last_name: surname,
    dob: writeBirth(child.born, isForeign(child), chance),
    gender: writeSex(child, chance, ['Male', 'Female']),
    nationality: writeNationality(child, chance),
    local_authority_gss: placeOf(child, chance),
    referral_received: iso(
      child.referred + chance.between(-10, 60) + (isRepeat ? chance.between(60, 500) : 0),
    ),
    worker_role: chance.one(['DW', 'RPC', '']),
    nrm_reference: writeReference(child.nrmReference, 0.45, chance),
  };
};
const careColumns = (child, number, _isRepeat, chance) => {
  const place = placeOf(child, chance);
  return {
    lac_id: `LAC-${number + 1}`,
    la_gss: place,
    child_id: chance.happens(0.85) ? String(50_000 + child.key) : '',
    ...writeName(child, chance),
    dob: writeBirth(child.born, isForeign(child), chance),
    sex: writeSex(child, chance, ['1', '2']),
    upn: '',
    uasc: isForeign(child) && chance.happens(0.7) ? '1' : '0',
    decom: iso(child.referred + chance.between(-500, 120)),
    dec: '',
    home_office_reference: writeReference(child.homeOfficeReference, 0.4, chance),
  };
};
function writeName(child, chance) {
  const foreign = isForeign(child);
  const change = (name) => {
    const heard = chance.happens(foreign ? 0.22 : 0.03) ? respell(name, chance) : name;
    const again = chance.happens(foreign ? 0.06 : 0.01) ? respell(heard, chance) : heard;
    return chance.happens(0.04) ? mistype(again, chance) : again;
  };
  const words = child.forename.split(' ');
  const short = words.length > 1 && chance.happens(0.3) ? (words.at(-1) ?? '') : child.forename;
  const [forename, surname] = [change(short), change(child.surname)];
  const swap =
    child.origin.group === 'vietnamese' ? 0.2 : child.origin.group === 'east african' ? 0.1 : 0.02;
  const written = chance.happens(swap)
    ? { forename: surname, surname: forename }
    : { forename, surname };
  return chance.happens(0.1) ? { ...written, surname: written.surname.toUpperCase() } : written;
}
function writeSex({ sex }, chance, [male, female]) {
  if (chance.happens(0.02)) return '';
  return (sex === 'M') === chance.happens(0.99) ? male : female;
}
function writeNationality(child, chance) {
  if (chance.happens(0.06)) return chance.one(['', 'Unknown']);
  return chance.happens(0.04) ? chance.one(child.origin.nationalities) : child.nationality;
}
function writeReference(reference, filled, chance) {
  if (reference === undefined || !chance.happens(filled)) return '';
  return chance.happens(0.08) ? mistype(reference, chance, '0123456789') : reference;
}
function placeOf(child, chance) {
  return chance.happens(0.18) ? chance.one(authorities).code : child.authority;
}
function isForeign({ origin }) {
  return origin.group !== 'british';
}
function iso(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
//# sourceMappingURL=world.js.map
