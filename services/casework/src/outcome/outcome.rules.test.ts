import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainDefinitions } from './outcome.data.js';
import { changesOf, ratingsFault, scoreOf, type Rated } from './outcome.rules.js';
import {
  measurePoints,
  outcomeDomains,
  outcomeRatings,
  type MeasurePoint,
  type OutcomeRating,
} from './outcome.vocabulary.js';

const rated = fc.array(
  fc.record<Rated>({
    point: fc.constantFrom(...measurePoints),
    measuredOn: fc
      .integer({ min: 1, max: 28 })
      .map((day) => `2026-03-${String(day).padStart(2, '0')}`),
    domain: fc.constantFrom(...outcomeDomains),
    rating: fc.constantFrom(...outcomeRatings),
  }),
  { maxLength: 40 },
);

describe('the domains', () => {
  it('are all defined, once each, with what the ends of the scale mean', () => {
    expect(domainDefinitions.map(({ domain }) => domain)).toEqual(outcomeDomains);
    for (const { question, worst, best, sources } of domainDefinitions)
      expect([question, worst, best, ...sources].every((words) => words.length > 2)).toBe(true);
  });

  it('are answered every one, once each: not known is an answer, silence is not', () => {
    const all = outcomeDomains.map((domain) => ({ domain, rating: 'THREE' as const }));
    expect(ratingsFault(all)).toBeNull();
    expect(ratingsFault(all.slice(1))?.code).toBe('DOMAIN_MISSING');
    expect(ratingsFault([...all, { domain: 'HEALTH', rating: 'ONE' }])?.code).toBe('DOMAIN_TWICE');
  });
});

describe('a measuring in which nothing is known', () => {
  const allOf = (rating: OutcomeRating) => outcomeDomains.map((domain) => ({ domain, rating }));

  it('is none, and one known domain makes it one', () => {
    expect(ratingsFault(allOf('NOT_KNOWN'))?.code).toBe('NOTHING_MEASURED');
    expect(ratingsFault(allOf('NOT_APPLICABLE'))?.code).toBe('NOTHING_MEASURED');
    const [first, ...rest] = allOf('NOT_KNOWN');
    expect(ratingsFault([{ ...first!, rating: 'TWO' }, ...rest])).toBeNull();
  });

  it('does not hide what was known before, domain by domain', () => {
    const at = (point: MeasurePoint, day: number, rating: OutcomeRating): Rated => ({
      point,
      measuredOn: `2026-03-0${day}`,
      domain: 'HEALTH',
      rating,
    });
    const answers = [
      at('BASELINE', 1, 'TWO'),
      at('REVIEW', 2, 'FOUR'),
      at('REVIEW', 3, 'NOT_KNOWN'),
    ];
    const health = changesOf(answers).find(({ domain }) => domain === 'HEALTH');
    expect(health).toMatchObject({ baseline: 'TWO', latest: 'FOUR', change: 2 });
  });
});

describe('change', () => {
  it('is known only between two numbers, lies within the scale, and never comes of one measuring', () => {
    fc.assert(
      fc.property(rated, (answers) => {
        const changes = changesOf(answers);
        expect(changes.map(({ domain }) => domain)).toEqual(outcomeDomains);
        for (const { domain, baseline, latest, change, scores } of changes) {
          const own = answers.filter((one) => one.domain === domain);
          expect(scores).toHaveLength(own.filter(({ rating }) => scoreOf[rating] !== null).length);
          const from = baseline && scoreOf[baseline];
          const to = latest && scoreOf[latest];
          expect(change).toBe(from === null || to === null ? null : to - from);
          if (change !== null) expect(Math.abs(change)).toBeLessThanOrEqual(4);
          if (own.every(({ point }) => point === 'BASELINE')) expect(change).toBeNull();
        }
      }),
    );
  });
});
