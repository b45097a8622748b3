import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { boundaryCode, presentCode } from './boundary-code.js';
import { outlinesOf } from './boundary.js';
import { shadeOf, shadeWords, stepsFor } from './step.js';

describe('the shades of a map', () => {
  it('give every count its own shade while there are few', () => {
    const steps = stepsFor([0, 1, 3, 3, 7]);
    expect(steps).toEqual([1, 3, 7]);
    expect(shadeWords(steps)).toEqual(['none', '1', '2 to 3', '4 to 7']);
    expect([0, 1, 2, 7].map((count) => shadeOf(count, steps))).toEqual([0, 1, 2, 3]);
  });

  it('are never more than five, and the last holds the highest count', () => {
    const steps = stepsFor(Array.from({ length: 40 }, (_, at) => at));
    expect(steps.length).toBeLessThanOrEqual(5);
    expect(steps.at(-1)).toBe(39);
  });

  it('are none when there is nothing to show', () => {
    expect(stepsFor([0, 0])).toEqual([]);
    expect(shadeOf(0, [])).toBe(0);
  });
});

describe('the map', () => {
  it('draws every authority of England and Wales', () => {
    const file = new URL('../../../data/geography/boundaries-ew-2023.topojson', import.meta.url);
    const outlines = outlinesOf(
      JSON.parse(readFileSync(file, 'utf8')) as Parameters<typeof outlinesOf>[0],
    );
    expect(outlines).toHaveLength(175);
    expect(outlines.every((outline) => outline.path.startsWith('M'))).toBe(true);
  });
});

describe('an authority whose code has changed', () => {
  const rows = readFileSync(
    new URL('../../../data/geography/local-authorities.csv', import.meta.url),
    'utf8',
  )
    .trim()
    .split('\n')
    .slice(1);

  it.each(rows.map((row) => row.split(',').slice(0, 2)))(
    'is found on the map: %s is drawn as %s',
    (present = '', drawn = '') => {
      expect(boundaryCode(present)).toBe(drawn);
      expect(presentCode(drawn)).toBe(present);
    },
  );
});
