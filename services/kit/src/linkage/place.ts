import {
  authorities,
  authority,
  codeChanges,
  currentCodes,
  isAuthorityCode,
  openDataRows,
} from '../geography/index.js';
import { wordsOf } from './letters.js';
import { filler, nicknames } from './place.data.js';

const names = new Map<string, string>();
for (const { oldName, oldCode } of codeChanges) names.set(key(oldName), oldCode);
for (const row of openDataRows('geography/districts-2023-to-local-authority.csv', [
  'lad23_name',
  'gss_code',
])) {
  names.set(key(row.lad23_name), row.gss_code);
}
for (const { code, name, nameCy } of authorities) {
  if (nameCy !== undefined) names.set(key(nameCy), code);
  names.set(key(name), code);
}

const areaOf = comparableAreas();

/** An authority from what people type: a code of today or of the past, or a name in English or Welsh. */
export function authorityFrom(text: string): string | undefined {
  const trimmed = text.trim();
  if (isAuthorityCode(trimmed.toUpperCase())) return trimmed.toUpperCase();
  const wanted = key(trimmed);
  if (wanted === '') return undefined;
  return names.get(wanted) ?? nearest(wanted);
}

/** A place to compare by: the comparable area of an authority within its region; else the words themselves. */
export function placeOf(text: string): { exact: string; group: string } | undefined {
  const found = remembered.get(text);
  if (found !== undefined || remembered.has(text)) return found;
  const answer = resolve(text);
  remembered.set(text, answer);
  return answer;
}

/** What is typed where nobody knows the place; the words of a place stand in the order of the alphabet. */
const notKnown = new Set([
  'a n',
  'known not',
  'nk',
  'none',
  'not recorded',
  'not stated',
  'unk',
  'unknown',
]);

const remembered = new Map<string, { exact: string; group: string } | undefined>();

function resolve(text: string): { exact: string; group: string } | undefined {
  const code = authorityFrom(text);
  if (code === undefined) {
    const words = key(text);
    return words === '' || notKnown.has(words) ? undefined : { exact: words, group: words };
  }
  const area = areaOf.get(code) ?? code;
  const today = currentCodes(code)[0];
  return { exact: area, group: (today && authority(today)?.regionCode) ?? area };
}

function key(text: string): string {
  const written = wordsOf(text.replace(/&/g, ' '));
  const told = written.filter((word) => !filler.has(word));
  // The one authority whose whole name are words that say nothing elsewhere.
  const isTheCity = told.length === 0 && written.includes('city') && written.includes('london');
  const words = isTheCity ? ['city', 'london'] : told;
  const spelt =
    words.length === 1 ? (nicknames[words[0] ?? ''] ?? words[0] ?? '') : words.join(' ');
  return spelt.split(' ').sort().join(' ');
}

/** A name one or two letters away, or the only one that has all the words typed. */
function nearest(wanted: string): string | undefined {
  const words = wanted.split(' ');
  const holding = [...names].filter(([name]) =>
    words.every((word) => name.split(' ').includes(word)),
  );
  const codes = new Set(holding.map(([, code]) => code));
  if (codes.size === 1) return [...codes][0];
  const allowed = wanted.length > 8 ? 2 : 1;
  const close = [...names].filter(
    ([name]) =>
      Math.abs(name.length - wanted.length) <= allowed && distance(name, wanted) <= allowed,
  );
  return close.length === 1 ? close[0]?.[1] : undefined;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Codes that a merger or split ties together stand for one area, so that a vintage never makes two children of one. */
function comparableAreas(): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const root = (code: string): string => {
    const up = parent.get(code);
    return up === undefined ? code : root(up);
  };
  for (const { oldCode, newCode } of codeChanges) {
    const [a, b] = [root(oldCode), root(newCode)];
    if (a !== b) parent.set(a, b);
  }
  return new Map([...parent.keys()].map((code) => [code, root(code)]));
}
