import { expect, it } from 'vitest';
import { askWords } from './statistics-ask-words.js';

const label = (type: string, code: string) => `${type} ${code}`;

it('tells a question about the gap in the words of its lists, with its time', () => {
  expect(
    askWords(
      {
        about: 'NRM_CHILD',
        measures: ['REFERRED', 'SHARE'],
        dimensions: ['QUARTER'],
        from: '2017-Q1',
        to: '2020-Q3',
      },
      label,
    ),
  ).toBe(
    'GapPopulation NRM_CHILD: gapMeasure REFERRED; gapMeasure SHARE. Split by: gapDimension QUARTER. January 2017 to September 2020.',
  );
});

it('tells one about the service that was split by nothing and named no end', () => {
  expect(
    askWords(
      { about: 'CALL', measures: ['COUNT'], dimensions: [], from: '2019-Q1', to: null },
      label,
    ),
  ).toBe('ServiceSubject CALL: serviceMeasure COUNT. From January 2019 on.');
});
