// cspell:words heddlu
import { expect, it } from 'vitest';
import { calledSo } from './called.js';

const gwent = { name: 'Gwent Police', nameCy: 'Heddlu Gwent' };
const wirral = { name: 'Wirral Council', nameCy: null };
const mon = { name: 'Isle of Anglesey', nameCy: 'Ynys Môn' };

it.each([
  ['gwent police', [gwent, mon], [gwent]],
  ['HEDDLU GWENT', [mon, gwent], [gwent]],
  ['ynys mon', [mon, wirral], [mon]],
  ['Gwent', [gwent], [gwent]],
  ['Council', [wirral, mon], [wirral, mon]],
  ['Nobody', [], []],
])('an agency given as %s is looked for in both languages, and by part', (name, found, meant) => {
  expect(calledSo(name, found)).toEqual(meant);
});
