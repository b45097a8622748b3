import { describe, expect, it } from 'vitest';
import { english } from './english.js';
import { choicesOf, labelOf, midSentence } from './label.js';
import { welsh } from './welsh.js';

describe('a label', () => {
  it('speaks the language of the screen where it has the word', () => {
    expect(labelOf('Sex', 'FEMALE', 'cy')).toBe('Benyw');
    expect(labelOf('Offer', 'ADVICE_ONLY', 'cy')).toBe('Advice only');
  });

  it('makes an unknown value readable instead of hiding it', () => {
    expect(labelOf('Offer', 'SOMETHING_NEW')).toBe('Something new');
  });

  it('is small inside a sentence, but for letters said one by one', () => {
    expect(midSentence('Direct worker')).toBe('direct worker');
    expect(midSentence('RPC')).toBe('RPC');
    expect(midSentence('Accommodated, section 20 (England)')).toBe(
      'accommodated, section 20 (England)',
    );
  });

  it('keeps the order of the list for choices', () => {
    expect(choicesOf('Answer').map((choice) => choice.id)).toEqual([
      'YES',
      'NO',
      'NOT_KNOWN',
      'NOT_ASKED',
      'DECLINED',
    ]);
  });

  it('has no Welsh word for a value that English does not know', () => {
    for (const [type, words] of Object.entries(welsh))
      for (const value of Object.keys(words))
        expect(english[type]?.[value], `${type}.${value}`).toBeDefined();
  });
});
