import { expect, it } from 'vitest';
import { toContent } from './course.form.js';

it('aims are sent in pairs and materials as page or text; a missing translation is sent as missing', () => {
  const content = toContent({
    topics: ['INDICATORS'],
    minutes: '90',
    aims: 'Name the indicators\n\nSay when to refer ',
    aimsCy: 'Enwi dangosyddion',
    materials: 'Guide: https://example.org/guide?a: b\nHandout: Look, listen, refer',
  });
  expect(content).toEqual({
    topics: ['INDICATORS'],
    minutes: 90,
    aims: [
      { text: 'Name the indicators', textCy: 'Enwi dangosyddion' },
      { text: 'Say when to refer', textCy: '' },
    ],
    materials: [
      { title: 'Guide', url: 'https://example.org/guide?a: b' },
      { title: 'Handout', text: 'Look, listen, refer' },
    ],
  });
});
