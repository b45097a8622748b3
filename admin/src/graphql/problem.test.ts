import { expect, it } from 'vitest';
import { inLabel } from './problem.js';

it.each([
  [
    'Told is too long: at most 20,000 characters, and this has 30,000. Shorten it.',
    'content.told',
    'In their words',
    '“In their words” is too long: at most 20,000 characters, and this has 30,000. Shorten it.',
  ],
  [
    'Caller name is one line. Write it without line breaks.',
    'content.callerName',
    'Name',
    '“Name” is one line. Write it without line breaks.',
  ],
  ['Told the police? Say whom.', 'content.policeTold', 'Whom', 'Told the police? Say whom.'],
])(
  'a sentence of the server names the field as the screen does: %s',
  (said, field, label, shown) => {
    expect(inLabel(said, field, label)).toBe(shown);
  },
);
