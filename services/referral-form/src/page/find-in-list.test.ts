// cspell:words Heddlu
import { describe, expect, it } from 'vitest';
import { inPackage } from './asset.js';

interface Option {
  readonly textContent: string;
  readonly dataset: { readonly also?: string };
}
const { optionCalled } = (await import(inPackage('asset/option-called.js'))) as {
  optionCalled(text: string, options: readonly Option[]): Option | undefined;
};

const barnardos: Option = { textContent: "Barnardo's", dataset: {} };
const gwent: Option = { textContent: 'Gwent Police', dataset: { also: 'Heddlu Gwent' } };
const options = [barnardos, gwent];

describe('a long list that one types into', () => {
  it.each(['', ' ', '–', 'Guild of Testers'])('takes none of its entries for "%s"', (text) => {
    expect(optionCalled(text, options)).toBeUndefined();
  });

  it.each([
    ['barnardos', undefined],
    ["BARNARDO'S", barnardos],
    ['Gwent police ', gwent],
    ['heddlu gwent', gwent],
  ])('takes "%s" for the entry that is called so', (text, option) => {
    expect(optionCalled(text, options)).toBe(option);
  });
});
