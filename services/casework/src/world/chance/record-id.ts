import type { Chance } from './chance.js';

/** A repeatable id in the form of every other: prefix, then a version 7 UUID of the moment it was made. */
export function recordId(chance: Chance, prefix: string, at: Date): string {
  const time = Math.max(0, at.getTime()).toString(16).padStart(12, '0');
  const digits = Array.from({ length: 20 }, () => chance.whole(0, 15).toString(16));
  digits[0] = '7';
  digits[4] = chance.pick(['8', '9', 'a', 'b']);
  return `${prefix}_${time}${digits.join('')}`;
}
