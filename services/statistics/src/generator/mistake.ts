import type { Chance } from './chance.js';

const otherSpellings: readonly (readonly [RegExp, readonly string[]])[] = [
  [/k/, ['q', 'c', 'kh', 'ck']],
  [/q/, ['k', 'ch']],
  [/kh/, ['k', 'h']],
  [/gh/, ['g']],
  [/sh/, ['s', 'sch']],
  [/i/, ['y', 'e', 'ee']],
  [/y/, ['i', 'j']],
  [/ou?/, ['u', 'o']],
  [/u/, ['o', 'ou', 'oo']],
  [/ee/, ['i']],
  [/e/, ['i', 'a']],
  [/a/, ['e', 'aa']],
  [/ah$/, ['a']],
  [/a$/, ['ah', 'e']],
  [/w/, ['v']],
  [/v/, ['w']],
  [/z/, ['s']],
  [/s/, ['z', 'ss']],
  [/xh|gj/, ['j', 'g']],
  [/j/, ['y', 'dj']],
  [/ph/, ['f']],
  [/f/, ['ph']],
  [/m/, ['mm']],
  [/mm/, ['m']],
  [/d/, ['dh']],
  [/t/, ['th']],
  [/th/, ['t']],
  [/ai|ay/, ['ei', 'ey']],
];

/** The same name heard by another clerk. */
export function respell(name: string, chance: Chance): string {
  const lower = name.toLowerCase();
  const fitting = otherSpellings.filter(([found]) => found.test(lower.slice(1)));
  if (fitting.length === 0) return name;
  const [found, put] = chance.one(fitting);
  return (name.slice(0, 1) + lower.slice(1).replace(found, chance.one(put))).replace(
    / (\p{L})/gu,
    (text) => text.toUpperCase(),
  );
}

/** One slip of the finger. */
export function mistype(text: string, chance: Chance, keys = 'abcdefghijklmnopqrstuvwxyz'): string {
  if (text.length < 3) return text;
  const at = chance.between(1, text.length - 2);
  const key = chance.one([...keys]);
  return chance.one([
    text.slice(0, at) + text.slice(at + 1),
    text.slice(0, at) + key + text.slice(at + 1),
    text.slice(0, at) + key + text.slice(at),
    text.slice(0, at) + text.slice(at + 1, at + 2) + text.slice(at, at + 1) + text.slice(at + 2),
  ]);
}

/**
 * A birth date as a file has it: exchanged, unknown but for the year, disputed, mistyped or right.
 * @param clerk how many times more often than usual it is not right
 */
export function writeBirth(
  born: number,
  isForeign: boolean,
  chance: Chance,
  clerk: number,
): string {
  let [year, month, day] = new Date(born * 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split('-')
    .map(Number) as [number, number, number];
  const fate = chance.next() / clerk;
  if (fate < 0.02) return '';
  if (fate < 0.05 && day <= 12) [month, day] = [day, month];
  else if (fate < (isForeign ? 0.11 : 0.055)) [month, day] = [1, 1];
  else if (fate < (isForeign ? 0.16 : 0.06)) year += chance.one([-2, -1, -1, 1, 1, 2]);
  else if (fate < (isForeign ? 0.19 : 0.085))
    day = Math.min(28, Math.max(1, day + chance.one([-10, -1, 1, 10])));
  else if (fate < (isForeign ? 0.21 : 0.1)) month = 1 + (month % 12);
  const [d, m] = [day, month].map((part) => String(part).padStart(2, '0'));
  return chance.happens(0.4) ? `${d}/${m}/${year}` : `${year}-${m}-${d}`;
}

/** An authority as someone types it. */
export function writePlace(name: string, chance: Chance): string {
  return chance.one([
    name,
    name,
    name,
    `${name} Council`,
    `${name} City Council`,
    `London Borough of ${name}`,
    `${name} County Council`,
    `LB ${name}`,
    name.toUpperCase(),
    `${name} Children's Services`,
    name.replace(/ and /g, ' & '),
    mistype(name, chance),
    '',
    'Not known',
  ]);
}
