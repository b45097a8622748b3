import { describe, expect, it } from 'vitest';
import { inPackage } from './asset.js';

interface Option {
  readonly name: string;
  readonly also?: string;
}
const { foundBy, meantBy } = (await import(inPackage('asset/option.js'))) as {
  foundBy: (query: string, options: readonly Option[]) => readonly Option[];
  meantBy: (text: string, options: readonly Option[]) => Option | undefined;
};

const barnardos = { name: 'Barnardo’s' };
const gwent = { name: 'Gwent Police', also: 'Heddlu Gwent' };
const southWales = { name: 'South Wales Police', also: 'Heddlu De Cymru' };
const anglesey = { name: 'Ynys Môn', also: 'Isle of Anglesey' };
const options = [barnardos, gwent, southWales, anglesey];

describe('an entry of a long list', () => {
  it.each([
    ['gwent', [gwent]],
    ['heddlu', [gwent, southWales]],
    ['police s', [southWales]],
    ['ynys mon', [anglesey]],
    ['of ang', [anglesey]],
    ['lice', [gwent, southWales]],
    ['li', []],
    ['', options],
  ])('is found by “%s”', (query, found) => {
    expect(foundBy(query, options)).toEqual(found);
  });

  it.each([
    ['heddlu gwent', gwent],
    ['GWENT POLICE', gwent],
    ['barnardos', undefined],
    ['Barnardo’s', barnardos],
    ['Ynys Mon', anglesey],
    ['Gwent', undefined],
    ['', undefined],
    [' – ', undefined],
  ])('is meant by “%s”, or none is', (text, meant) => {
    expect(meantBy(text, options)).toBe(meant);
  });
});
